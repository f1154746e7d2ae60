// Whatever is done to a page, it is never empty, never broken, and nothing on it is no number. Another seed, figure or number
// of actions: `npm run fuzz`.
import { expect, test } from '../fixtures';
import { FUZZ_RUNS, fuzz } from '../page/fuzzing';

for (const { figure, seed, actions, tag } of FUZZ_RUNS) {
  test(`${actions} actions on ${figure}, seed ${seed}, find no fault`, { tag }, async ({ browser, baseURL }) => {
    test.setTimeout(actions * 3_000 + 240_000);
    expect(await fuzz(browser, baseURL ?? '', { figure, seed, actions })).toBeNull();
  });
}
