// The three assignments of the page for teachers: each can be done, its card is right, and what the page says of the solution is so.
import { describe, expect, it } from 'vitest';
import { teacher } from '../../src/i18n/en/homework/teacher';
import { teacher as chinese } from '../../src/i18n/zh-CN/homework/teacher';
import type { Measured } from '../../src/prediction/cardRun';
import { assignmentFromText, assignmentToText } from '../../src/session/homework/assignmentCodec';
import { type MetSteps, measureOf, metSteps } from '../../src/session/homework/goals';
import { settingsIn } from '../../src/session/homework/heldSettings';
import {
  SAMPLE_IDS,
  SAMPLES,
  type SampleId,
  type Solution,
  sampleAssignment,
  solutionStart,
} from '../../src/session/homework/sampleAssignments';
import { DEFAULTS, type Settings } from '../../src/session/settings/settingsTable';
import { record } from './recording';

/** A page measures as often, and when a run is paused. */
const EVERY = 25;

async function trained(id: SampleId, settings: Settings, { changes, steps }: Pick<Solution, 'changes' | 'steps'>) {
  const marks = Array.from({ length: steps / EVERY }, (_, i) => EVERY * (i + 1));
  const run = await record({ settings, marks, changes });
  const measures = marks.map((mark) => measureOf(run.at(mark), run.at(0)));
  return { met: metSteps(SAMPLES[id].goals, measures, settings), recall: measures.at(-1)?.recall ?? null };
}

const all = (met: MetSteps) => met.every((step) => step !== null);

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

it('Ten digits have room enough in eight dimensions, and not in three', async () => {
  const { solution } = SAMPLES.room;
  const start = solutionStart(solution);
  const run = { changes: [], steps: 300 };
  expect(all((await trained('room', { ...start, dimensions: 8 }, run)).met)).toBe(true);
  expect(all((await trained('room', { ...start, dimensions: 3 }, run)).met)).toBe(false);
});

it('As they begin, the three runs do not meet their goals', async () => {
  for (const id of SAMPLE_IDS) {
    const settings = settingsIn(SAMPLES[id].settings) ?? DEFAULTS;
    expect(all((await trained(id, settings, { changes: [], steps: 300 })).met), id).toBe(false);
  }
});
