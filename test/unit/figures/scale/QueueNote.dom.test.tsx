import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QueueNote } from '../../../../src/figures/scale/QueueNote';
import { createExperiment } from '../../../../src/session/run/experiment';
import { commonOf, jobsOf } from '../../../../src/session/scale/scalePlan';
import { EMPTY_QUEUE } from '../../../../src/session/scale/scaleQueue';
import type { ScaleView } from '../../../../src/session/scale/scaleRuns';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../component/renderInFigure';

const common = commonOf(DEFAULTS);
const [job, ...waiting] = jobsOf('people', common, 7);
const current = { job, begun: true, step: 20, auc: null, untrained: null };
const view: ScaleView = { ...EMPTY_QUEUE, common, inputs: {}, seen: null, cameBack: false, waiting, current };

async function said(view: ScaleView, status: 'playing' | 'resting' = 'playing') {
  const experiment = createExperiment(DEFAULTS);
  act(() => experiment.run.setState({ status }));
  await renderInFigure(<QueueNote view={view} />, { experiment });
  return screen.getByRole('status').textContent;
}

describe('what is said of the queue', () => {
  it('is nothing while it trains, or is over', async () => {
    expect(await said(view)).toBe('');
  });

  it('is nothing where nothing waits', async () => {
    expect(await said({ ...view, ...EMPTY_QUEUE }, 'resting')).toBe('');
  });

  it('is that another figure trains, and how this one goes on', async () => {
    expect(await said(view, 'resting')).toMatch(/^Halted: another figure trains, and only one can at a time\. Click/);
  });

  it('is how many runs wait where another run was started here', async () => {
    expect(await said({ ...view, current: null, paused: true })).toBe(
      'Halted: 2 runs wait. “Resume” goes on with them.',
    );
  });

  it('is that it goes on, where the figure has come back to its queue', async () => {
    expect(await said({ ...view, cameBack: true })).toMatch(
      /It goes on: 3 runs are left, and the first begins again\.$/,
    );
  });
});
