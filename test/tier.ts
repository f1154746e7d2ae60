// The two tiers of tests. Whole files of the full tier are named `*.full.test.ts`; a test that is only larger there asks here.

/** Whether this is `npm run test:full`. */
export const FULL = process.env.TEST_TIER === 'full';
