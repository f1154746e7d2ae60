// The three assignments of the page for teachers: each can be done, its card is right, and what the page says of the solution is so.
import { describe, expect, it } from 'vitest';
import { teacher } from '../../src/i18n/en/homework/teacher';
import { teacher as chinese } from '../../src/i18n/zh-CN/homework/teacher';
import type { Measured } from '../../src/prediction/cardRun';
import { assignmentFromText, assignmentToText } from '../../src/session/homework/assignmentCodec';
import { settingsIn } from '../../src/session/homework/heldSettings';
import {
  SAMPLE_IDS,
  SAMPLES,
  type SampleId,
  sampleAssignment,
  solutionStart,
} from '../../src/session/homework/sampleAssignments';
import { DEFAULTS } from '../../src/session/settings/settingsTable';
import { trained } from './assignmentRuns';
import { record } from './recording';

/** What the right answer of each card says. */
const CAME_TRUE: Readonly<Record<SampleId, (after: Measured, before: Measured) => boolean>> = {
  margin: ({ loss, recall }) => loss !== null && loss < 0.02 && recall !== null && recall < 0.5,
  rescue: ({ recall }, before) => recall !== null && recall < 0.25 && recall < (before.recall ?? 0),
  room: ({ recall }) => recall !== null && recall > 0.3 && recall < 0.5,
};

describe.each(SAMPLE_IDS)('the assignment %s', (id) => {
  it('is a link in either language', () => {
    for (const words of [teacher, chinese]) {
      const assignment = sampleAssignment(id, words.assignments.samples[id]);
      const text = assignmentToText(assignment);
      expect(assignmentFromText(text)).toEqual({ ok: true, assignment });
      expect(text.length).toBeLessThan(1800);
    }
  });

  it('is not done before it is begun, and its goals are met by its solution, with the recall that the page says', async () => {
    const { solution } = SAMPLES[id];
    const { met, recall } = await trained(id, solutionStart(solution), solution);
    expect(met).not.toContain(null);
    expect(Math.round(100 * (recall ?? 0))).toBe(solution.percent);
  });

  it('has a card whose right answer comes true', async () => {
    const { card } = SAMPLES[id];
    const run = await record({ settings: settingsIn(card.settings) ?? DEFAULTS, marks: [card.steps] });
    const { before, after } = run.outcome(card.steps);
    expect(CAME_TRUE[id](after, before)).toBe(true);
  });
});
