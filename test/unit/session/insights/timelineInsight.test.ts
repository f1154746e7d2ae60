// What is said of a run that the reader has gone back in.
import { describe, expect, it } from 'vitest';
import type { Loss } from '../../../../src/core/loss/kinds';
import { insights } from '../../../../src/i18n/en/insights';
import { insightSentence } from '../../../../src/i18n/insightSentence';
import { timelineInsight } from '../../../../src/session/insights/timelineInsight';
import type { RunView } from '../../../../src/session/run/runStore';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

/** At step 20 of 60; up to step 30 with a margin of 0.2, from there on with 1. */
const VIEW = {
  keptSteps: [0, 20, 40, 60],
  rewoundTo: 20,
  frame: { step: 20 },
  status: 'paused',
  history: {
    changes: [
      { step: 1, live: { margin: 0.2 } },
      { step: 31, live: { margin: 1 } },
    ],
  },
} as unknown as RunView;

const said = (view: RunView, margin: number, loss: Loss = 'hinge') =>
  insightSentence(insights.timeline, timelineInsight(view, { ...DEFAULTS, margin, loss }).insight);

describe('back on the timeline', () => {
  it('what the ring counts is said to be of the margin of now, where the step was trained with another', () => {
    for (const loss of ['hinge', 'contrastive'] as const)
      expect(said(VIEW, 1, loss)).toMatch(/margin of now; up to this step it was 0\.2\.$/);
  });

  it('says nothing of it where both are one, or there is no ring', () => {
    expect(said(VIEW, 0.2)).toMatch(/give way to new ones\.$/);
    expect(said({ ...VIEW, rewoundTo: 40 }, 1)).toMatch(/give way to new ones\.$/);
    expect(said(VIEW, 1, 'soft')).toMatch(/give way to new ones\.$/);
  });
});
