// Holds claims against their runs: one test a claim, whose name says what each seed came to.
import { describe, expect, it } from 'vitest';
import { forEachSeed, spread } from '../seeds';
import type { Claim } from './claim';
import { recordingOf } from './runs';

/** Takes the runs first, so that the names of the tests can say what came of them. Each run is taken once in a file. */
export function checkClaims(claims: readonly Claim[]): void {
  describe('The page says', async () => {
    for (const { where, says, run, against, measure, within } of claims) {
      const values = await forEachSeed(async (seed) =>
        measure(await recordingOf(run, seed), await recordingOf(against ?? run, seed)),
      );
      it(`“${says.en}” (${where}): ${spread(values)}`, () => {
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(within[0]);
          expect(value).toBeLessThanOrEqual(within[1]);
        }
      });
    }
  });
}
