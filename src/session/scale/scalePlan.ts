// Defines the runs of `scale`: the numbers of people and the embedding sizes that are tried, the settings that all runs share,
// and those of each. Pure functions; scaleRuns starts the runs.
import { DIMENSIONS } from '../../core/loss/kinds';
import { FACENET } from '../settings/presets';
import { DEFAULTS, SETTING_NAMES, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';

export type ScaleAxis = Settings['scale.axis'];

/** What the reader has chosen for all runs to come. */
export interface ScaleCommon {
  /** Of the first run at each place. */
  readonly seed: number;
  readonly steps: number;
  /** Where the embedding size differs, so many people are trained on. */
  readonly people: number;
  readonly itemsPerPerson: number;
  readonly difficulty: Settings['difficulty'];
}

/** One run, from its seed to its last step. */
export interface ScaleJob extends ScaleCommon {
  readonly dimensions: Settings['dimensions'];
}

export const PEOPLE = [10, 40, 200] as const;
export const STEP_CHOICES = [50, 100, 200, 400, 800, 1600] as const;
export const USUAL_STEPS = 400;

/** Where people differ, every encoder gives so many numbers. */
const COMMON_DIMENSIONS = 32;

/** What no run changes: FaceNet's setting, in small. */
const FIXED = {
  ...FACENET,
  dataset: 'faces',
  margin: 0.2,
  mining: 'semi-hard',
  learningRate: 0.001,
} satisfies Partial<Settings>;
const MOST_CLASSES_PER_BATCH = 16;
const MOST_ITEMS_PER_CLASS = 4;

/** On the axis of people, `settings.people` is that of one run only, so the default stands for it. */
export function commonOf(settings: Settings): ScaleCommon {
  const { seed, itemsPerPerson, difficulty } = settings;
  const people = settings['scale.axis'] === 'people' ? DEFAULTS.people : settings.people;
  return { seed, steps: USUAL_STEPS, people, itemsPerPerson, difficulty };
}

/** The runs of one chart with one seed, those that are soon over first. */
export function jobsOf(axis: ScaleAxis, common: ScaleCommon, seed: number): readonly ScaleJob[] {
  if (axis === 'people') return PEOPLE.map((people) => ({ ...common, people, dimensions: COMMON_DIMENSIONS, seed }));
  return DIMENSIONS.map((dimensions) => ({ ...common, dimensions, seed }));
}

/** Where a run stands along the axis. */
export function placeOf(axis: ScaleAxis, { people, dimensions }: ScaleJob): number {
  return axis === 'people' ? people : dimensions;
}

export function placesOf(axis: ScaleAxis): readonly number[] {
  return axis === 'people' ? PEOPLE : DIMENSIONS;
}

export function sameJob(one: ScaleJob, other: ScaleJob): boolean {
  return keyOfJob(one) === keyOfJob(other);
}

export function keyOfJob({ people, dimensions, seed, steps, itemsPerPerson, difficulty }: ScaleJob): string {
  return [people, dimensions, seed, steps, itemsPerPerson, difficulty].join(' ');
}

/** Whether a run belongs on this chart: it differs from the others there in its place and its seed alone. */
export function onChart(axis: ScaleAxis, common: ScaleCommon, job: ScaleJob): boolean {
  return jobsOf(axis, common, job.seed).some((wanted) => sameJob(wanted, job));
}

/** The run that these settings make, `steps` long; null where they are not FaceNet's, or not on faces. */
export function jobOf(settings: Settings, steps: number): ScaleJob | null {
  const { seed, people, itemsPerPerson, difficulty, dimensions } = settings;
  const job: ScaleJob = { seed, steps, people, itemsPerPerson, difficulty, dimensions };
  const wanted = settingsOfJob(job, settings);
  return SETTING_NAMES.every((name) => sameValue(wanted[name], settings[name])) ? job : null;
}

/** The record of a run. Pace, engine and looks stay as they are. */
export function settingsOfJob(job: ScaleJob, now: Settings): Settings {
  const kept = SETTING_NAMES.filter((name) => !['live', 'restart'].includes(settingRow(name).effect));
  const { seed, people, itemsPerPerson, difficulty, dimensions } = job;
  return {
    ...DEFAULTS,
    ...Object.fromEntries(kept.map((name) => [name, now[name]])),
    ...FIXED,
    seed,
    people,
    itemsPerPerson,
    difficulty,
    dimensions,
    classesPerBatch: Math.min(MOST_CLASSES_PER_BATCH, people),
    itemsPerClass: Math.min(MOST_ITEMS_PER_CLASS, itemsPerPerson),
  };
}
