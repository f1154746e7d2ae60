import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlaceSentence } from '../../../../src/figures/fairness/PlaceSentence';
import type { FairnessQuantity, Thresholds } from '../../../../src/session/fairness/fairnessFacts';
import type { GroupNumbers } from '../../../../src/session/fairness/fairnessMeasure';
import { commonOf, jobsOf, placesOf } from '../../../../src/session/fairness/fairnessPlan';
import type { FairnessResult } from '../../../../src/session/fairness/fairnessRuns';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../component/renderInFigure';

const common = commonOf(DEFAULTS);
const [place] = placesOf(common);
const jobs = jobsOf(common, [place]);

function numbers(far: number): GroupNumbers {
  const interval = { low: far, high: far };
  return { far, val: 0.5, auc: 0.9, intervals: { far: interval, val: interval, auc: interval } };
}

/** Of each run, the FAR of A and of B. */
async function said(
  fars: readonly (readonly [a: number, b: number])[],
  quantity: FairnessQuantity = 'far',
  thresholds: Thresholds = 'one',
) {
  const results = fars.map(([a, b], run): FairnessResult => {
    const both = { a: numbers(a), b: numbers(b) };
    return { job: jobs[run], taken: 400, numbers: { one: both, each: both } };
  });
  await renderInFigure(<PlaceSentence place={place} results={results} quantity={quantity} thresholds={thresholds} />);
  expect(screen.getByText(/^Trained on 90 : 10/)).toBeTruthy();
  return document.body.textContent ?? '';
}

describe('the sentence about a place', () => {
  it('says that nothing was run', async () => {
    expect(await said([])).toContain('Trained on 90 : 10: not run yet');
  });

  it('believes no single seed', async () => {
    expect(await said([[0.03, 0.07]])).toContain('One seed proves nothing');
  });

  it('says where all seeds agree, with the gap beside the spread', async () => {
    const text = await said([
      [0.032, 0.068],
      [0.034, 0.066],
    ]);
    expect(text).toContain('FAR of group A 3.2% to 3.4%, of group B 6.6% to 6.8%');
    expect(text).toContain('The gap between the groups is 3.4 percentage points, the spread between seeds up to 0.2');
    expect(text).toMatch(/All seeds agree that it is higher for B\.$/);
  });

  it('says where chance moves it as far as the gap', async () => {
    expect(
      await said([
        [0.049, 0.051],
        [0.031, 0.069],
        [0.045, 0.055],
      ]),
    ).toContain('higher for B, but chance moves it as far');
  });

  it('says where the seeds disagree', async () => {
    expect(
      await said([
        [0.054, 0.046],
        [0.034, 0.066],
      ]),
    ).toContain('The seeds disagree on which group comes out higher');
  });

  it('says that equal rates are no finding where each group has a threshold', async () => {
    expect(
      await said(
        [
          [0.05, 0.05],
          [0.05, 0.05],
        ],
        'far',
        'each',
      ),
    ).toContain('both are 5% by construction');
  });
});
