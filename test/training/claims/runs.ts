// The runs that the page's sentences speak of, by name, and each as it comes out of a seed, taken once for all claims about it.
import { PLANS } from '../../../src/article/chapters/plans';
import { startOf } from '../../../src/article/chapters/startOf';
import type { GroupTrait } from '../../../src/data/faces/groupShares';
import { commonOf, settingsOfJob as settingsOfGroups } from '../../../src/session/fairness/fairnessPlan';
import type { ChapterId } from '../../../src/session/page/chapters';
import { settingsOfJob } from '../../../src/session/scale/scalePlan';
import { PAIRS, type PairId } from '../../../src/session/settings/pairs';
import { type PresetId, presetSettings } from '../../../src/session/settings/presets';
import { DEFAULTS, SETTING_NAMES, type Settings, settingRow } from '../../../src/session/settings/settingsTable';
import { lossSettings, SIDE_BY_SIDE } from '../../../src/session/settings/sideBySide';
import { type RecordedRun, type Recording, record } from '../recording';

interface NamedRun extends RecordedRun {
  /** In the sample of `npm test`; all others are taken by the full test alone. */
  readonly sampled?: boolean;
}

const RING = presetSettings('drag-the-ring');

export const RUNS = {
  wonder: { ...ofCard('wonder'), sampled: true },
  encoder: { ...ofCard('encoder'), sampled: true },
  train: { ...ofCard('train', [1, 10, 150]), sampled: true },
  mining: ofCard('mining', [10]),
  'same-person': ofCard('same-person'),
  'one-look': ofCard('one-look'),
  scale: { ...ofCard('scale', [60]), whole: true },
  margin: { ...ofCard('margin'), sampled: true },
  breaking: { ...ofCard('breaking'), sampled: true },
  'try-it': { ...ofCard('try-it'), sampled: true },

  // The first minute: the ring is pulled where the slow steps end, and later; and on the circle, once the digits have sorted themselves.
  pulled: { settings: RING, marks: [15, 55], changes: [{ step: 15, settings: { margin: 1 } }], sampled: true },
  'pulled later': { settings: RING, marks: [40, 80], changes: [{ step: 40, settings: { margin: 1 } }] },
  circle: {
    settings: { ...RING, normalize: true, margin: 1 },
    marks: [120, 160],
    changes: [{ step: 120, settings: { margin: 1.9 } }],
  },

  zoom: ofPair('zoom', 'left', [200]),
  'zoom, wider': ofPair('zoom', 'right', [200]),
  'no zoom': ofPair('no-zoom', 'left', [200]),
  'no zoom, wider': ofPair('no-zoom', 'right', [200]),
  'two dimensions': ofPair('dimensions', 'left', [100]),
  'wrong labels, of the pair': ofPair('wrong-labels', 'left', [100, 400]),
  'thirty-two dimensions': ofPair('dimensions', 'right', [100]),

  'no margin': ofPreset('no-margin', [200]),
  'never clipped': ofPair('no-clip', 'left', [200]),
  'clipped at 0': ofPair('no-clip', 'right', [200]),
  'trained longer': ofPreset('first-clusters', [200, 600]),
  collapse: ofPreset('collapse', [200, 1000]),
  'collapse, small steps': ofPreset('collapse', [100, 400], { learningRate: 0.0003 }),
  'collapse, plain': ofPreset('collapse', [100, 1000], { distance: 'plain' }),
  rescue: ofPreset('rescue', [400]),
  'out of reach': ofPreset('margin-out-of-reach', [80]),

  faces: ofPreset('faces', [150, 200, 400]),
  'too few people': ofPreset('too-few-people', [150]),
  'same hairdresser': ofPreset('same-hairdresser', [400]),
  'hard from scratch': ofPreset('hard-from-scratch', [400]),

  temperature: ofPreset('temperature', [200]),
  'low temperature': ofPreset('temperature', [200], { temperature: 0.01 }),
  arcface: ofPreset('arcface', [100, 400]),
  'triplets on the sphere': ofPreset('first-clusters', [100]),
  'wrong labels': ofPreset('wrong-labels', [100, 400]),

  // The grid of margins.
  'margin 0': ofPreset('rescue', [150], { margin: 0 }),
  'margin 0.2': ofPreset('rescue', [150]),
  'margin 0.05': ofPreset('rescue', [150], { margin: 0.05 }),
  'margin 0.4': ofPreset('rescue', [150], { margin: 0.4 }),
  'margin 0.8': ofPreset('rescue', [150], { margin: 0.8 }),
  'margin 5': ofPreset('rescue', [150], { margin: 5 }),
  'margin 3.2': ofPreset('rescue', [150], { margin: 3.2 }),
  'margin 3.2, plain': ofPreset('rescue', [150], { margin: 3.2, distance: 'plain' }),
  'hardest, margin 0.02': ofPreset('collapse', [150], { margin: 0.02 }),
  'hardest, margin 0.2': ofPreset('collapse', [150]),
  'hardest, margin 5': ofPreset('collapse', [150], { margin: 5 }),

  // The chart of scale.
  'ten people': ofChart(10, 32),
  'forty people': ofChart(40, 32),
  'two hundred people': ofChart(200, 32, [150, 200, 400]),
  'faces, 2-D': ofChart(200, 2),
  'faces, 3-D': ofChart(200, 3),
  'faces, 8-D': ofChart(200, 8),
  'faces, 128-D': ofChart(200, 128),

  // Five losses side by side.
  'losses, triplets': ofLoss('hinge'),
  'losses, contrastive': ofLoss('contrastive'),
  'losses, InfoNCE': ofLoss('infonce'),
  'losses, softmax': ofLoss('softmax'),
  'losses, ArcFace': ofLoss('arcface'),

  // Two groups of people; the first is a preset, too.
  'age, 90 to 10': ofGroups('age', 90),
  'age, 50 to 50': ofGroups('age', 50),
  'age, 10 to 90': ofGroups('age', 10),
  'age, 90 to 90': ofGroups('age', 50, 180),
  'femininity, 90 to 10': ofGroups('femininity', 90),
  'femininity, 10 to 90': ofGroups('femininity', 10),
  'skin, 90 to 10': ofGroups('skinTone', 90),
  'skin, 50 to 50': ofGroups('skinTone', 50),
  'skin, 10 to 90': ofGroups('skinTone', 10),
} satisfies Readonly<Record<string, NamedRun>>;

export type RunName = keyof typeof RUNS;

export function isSampled(name: RunName): boolean {
  const run: NamedRun = RUNS[name];
  return run.sampled === true;
}

const recordings = new Map<string, Promise<Recording>>();

/** The run of this name from `seed`. Runs that only differ in how far they are taken are one run, taken once. */
export function recordingOf(name: RunName, seed: number): Promise<Recording> {
  const run: NamedRun = RUNS[name];
  const path = pathOf(run);
  const key = `${path} ${seed}`;
  const known = recordings.get(key);
  if (known) return known;
  const alike = Object.values<NamedRun>(RUNS).filter((other) => pathOf(other) === path);
  const marks = [...new Set(alike.flatMap((other) => other.marks))].sort((a, b) => a - b);
  const taken = record({ ...run, marks, settings: { ...run.settings, seed } });
  recordings.set(key, taken);
  return taken;
}

/** All that decides how a run goes, but for its seed and its end; a sampled run is not lengthened by one that is not. */
function pathOf({ settings, changes = [], whole = false, sampled = false }: NamedRun): string {
  const names = SETTING_NAMES.filter((name) => ['live', 'restart'].includes(settingRow(name).effect));
  return JSON.stringify([names.map((name) => settings[name]), changes, whole, sampled]);
}

/** The run of a chapter's card. Throws an Error where its card trains nothing. */
function ofCard(chapter: ChapterId, earlier: readonly number[] = []): NamedRun {
  const { run } = PLANS[chapter].card;
  if (run.kind !== 'train') throw new Error(`the card of ${chapter} trains nothing`);
  return { settings: startOf(PLANS[chapter]), marks: [...earlier, run.steps] };
}

function ofPreset(preset: PresetId, marks: readonly number[], others: Partial<Settings> = {}): NamedRun {
  return { settings: { ...presetSettings(preset), ...others }, marks };
}

function ofPair(id: PairId, side: 'left' | 'right', marks: readonly number[]): NamedRun {
  const pair = PAIRS[id];
  return { settings: { ...DEFAULTS, ...pair.common, [pair.setting]: pair[side] }, marks };
}

/** As its card takes it in the figure of losses, and on to step 200. */
function ofLoss(loss: (typeof SIDE_BY_SIDE)[number]): NamedRun {
  const figure = PLANS['since-then'].further?.find((one) => one.figure === 'losses');
  if (figure?.card?.run.kind !== 'train') throw new Error('the card of losses trains nothing');
  const settings = lossSettings(startOf(figure))[SIDE_BY_SIDE.indexOf(loss)];
  return { settings, marks: [figure.card.run.steps, 200] };
}

function ofGroups(trait: GroupTrait, share: number, people?: number): NamedRun {
  const common = { ...commonOf(DEFAULTS), trait, share };
  const job = { ...common, people: people ?? common.people };
  return { settings: settingsOfGroups(job, DEFAULTS), marks: [job.steps], whole: true };
}

function ofChart(people: number, dimensions: Settings['dimensions'], marks: readonly number[] = [400]): NamedRun {
  const { seed, itemsPerPerson, difficulty } = DEFAULTS;
  const job = { seed, steps: marks[marks.length - 1], people, itemsPerPerson, difficulty, dimensions };
  return { settings: settingsOfJob(job, DEFAULTS), marks, whole: true };
}
