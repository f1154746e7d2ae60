import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Distance } from '../../../../src/core/loss/kinds';
import { Narrator } from '../../../../src/figures/parts/Narrator';
import { RunHistory } from '../../../../src/session/run/history/runHistory';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import type { Evaluation } from '../../../../src/training/protocol/reports';
import { ROW_FIELDS } from '../../../../src/training/protocol/run';
import { renderInFigure } from '../../component/renderInFigure';

/** A run of these mined losses, step 1 first. */
function historyOf(losses: readonly number[]): RunHistory {
  const history = new RunHistory();
  losses.forEach((loss, i) => {
    const row = ROW_FIELDS.map((field) => (field === 'step' ? i + 1 : field === 'loss' ? loss : 0));
    history.add(Float32Array.from(row));
  });
  return history;
}

function evaluationAt(step: number, meanDifferent: number): Evaluation {
  const meanSquaredDifferent = meanDifferent ** 2;
  return { step, meanDifferent, meanSquaredDifferent, meanSame: meanDifferent, recall: 0.5 } as Evaluation;
}

/** What is said of a run whose different classes stand twenty times closer than at the start. `of`: which run it is. */
async function narrate(
  speed: number,
  losses: readonly number[],
  { of, distance = 'plain' }: { readonly of?: string; readonly distance?: Distance } = {},
) {
  const { experiment } = await renderInFigure(<Narrator of={of} />, { settings: { speed, distance } });
  const history = historyOf(losses);
  act(() =>
    experiment.run.setState({
      history,
      startEvaluation: evaluationAt(0, 2),
      evaluation: evaluationAt(losses.length, 0.1),
    }),
  );
  const spoken = screen.getByRole('status');
  await waitFor(() => expect(spoken.textContent).not.toBe(''));
  return spoken.textContent;
}

const high = (steps: number) => Array.from({ length: steps }, () => 10 * DEFAULTS.margin);
const margin = (steps: number) => Array.from({ length: steps }, () => DEFAULTS.margin);

describe('the collapse gauge', () => {
  it('judges the loss of the steps since the evaluation before: 25 at a calm pace', async () => {
    expect(await narrate(60, [...high(75), ...margin(25)])).toMatch(/^Collapsed/);
  });

  it('takes more steps together at a pace at which evaluations are farther apart', async () => {
    // At 1,000 steps a second they are 100 steps apart.
    expect(await narrate(1000, [...high(75), ...margin(25)])).toMatch(/^Packed/);
  });

  it.each([
    ['plain', 'distance between different items was 2.00 at the start and is now 0.10'],
    ['squared', 'squared distance between different items was 4.00 at the start and is now 0.01'],
  ] as const)('says the %s distance, as the tables do', async (distance, words) => {
    expect(await narrate(60, margin(100), { distance })).toContain(`the mean ${words}`);
  });

  it('says first which run it speaks of, where there are two', async () => {
    expect(await narrate(60, margin(100), { of: 'Left run (Margin: 0.20).' })).toMatch(
      /^Left run \(Margin: 0\.20\)\. Collapsed/,
    );
  });

  it('calls a run collapsed at that pace too when all of these steps cost the margin', async () => {
    expect(await narrate(1000, margin(100))).toMatch(/^Collapsed/);
  });
});
