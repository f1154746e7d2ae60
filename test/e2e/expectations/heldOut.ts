// Items that training never sees, as the figures that judge an encoder split them: one half to choose a threshold on, one
// to judge it on. What an item's inputs are comes from the page's data sets; how they are split is written out here.
import { renderFaces } from '../../../src/data/faces/renderFaces';
import type { Settings } from '../../../src/session/settings/settingsTable';
import { dataOf } from '../../training/dataOf';
import type { Labelled } from './pairs';

/** Students of a seed in the judging half: of each class every second one, from the second on. */
export function judgedStudents(seed = 7): Labelled[] {
  const data = dataOf({ dataset: 'students', classes: [], seed } as unknown as Settings);
  const size = data.itemShape[0];
  const met = new Map<number, number>();
  return Array.from(data.heldOutItems, (item) => {
    const label = data.labels[item];
    const before = met.get(label) ?? 0;
    met.set(label, before + 1);
    return { label, vector: data.inputs.subarray(item * size, (item + 1) * size), judged: before % 2 === 1 };
  }).filter(({ judged }) => judged);
}

/** Strangers 51 to 100 of the hundred that nobody trains on, with five pictures each. */
export function judgedStrangers(): Labelled[] {
  const photos = Array.from({ length: 50 * 5 }, (_, i) => ({ person: 10_050 + Math.floor(i / 5), item: i % 5 }));
  const { inputs } = renderFaces(photos, 'snapshot');
  const size = inputs.length / photos.length;
  return photos.map(({ person }, i) => ({ label: person, vector: inputs.subarray(i * size, (i + 1) * size) }));
}
