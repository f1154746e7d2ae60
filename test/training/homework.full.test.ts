// What else the page for teachers says of the runs of its three assignments.
import { expect, it } from 'vitest';
import { settingsIn } from '../../src/session/homework/heldSettings';
import { SAMPLE_IDS, SAMPLES, solutionStart } from '../../src/session/homework/sampleAssignments';
import { DEFAULTS } from '../../src/session/settings/settingsTable';
import { all, trained } from './assignmentRuns';

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
