// Properties are tried with the same cases in every run; the full test draws new ones each time, and a failure names its seed.
import fc from 'fast-check';

if (process.env.TEST_TIER !== 'full') fc.configureGlobal({ seed: 7 });
