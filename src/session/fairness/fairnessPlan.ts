// Defines the runs of `fairness`: the places (how many people of each group are trained on), the seeds, and the settings of
// each run. Pure functions; fairnessRuns starts the runs.
import { countsOf, type GroupTrait } from '../../data/faces/groupShares';
import { STEP_CHOICES, settingsOfJob as settingsOfFaces, USUAL_STEPS } from '../scale/scalePlan';
import { DEFAULTS, SETTING_NAMES, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';

export { STEP_CHOICES };

/** What the reader has chosen for all runs to come. */
export interface FairnessCommon {
  /** Of the first run at each place. */
  readonly seed: number;
  readonly steps: number;
  /** Of both groups together, before one is added to. */
  readonly people: number;
  readonly itemsPerPerson: number;
  readonly difficulty: Settings['difficulty'];
  readonly trait: GroupTrait;
  /** Per cent of group A: a place of its own where it is none of the usual ones. */
  readonly share: number;
}

/** Whom an encoder is trained on. */
export interface FairnessPlace {
  /** `90:10`; unique on a chart. */
  readonly key: string;
  readonly a: number;
  readonly b: number;
  readonly people: number;
  readonly share: number;
}

/** One run, from its seed to its last step. */
export interface FairnessJob extends Omit<FairnessCommon, 'share'> {
  readonly share: number;
}

const USUAL_SHARES = [90, 50, 10];
/** Rendering takes as long as training: half of what a run on faces has by default. */
const PEOPLE = 100;
const ITEMS_PER_PERSON = 10;
const EQUAL = 50;
const RUNS_EACH = 3;
const DIMENSIONS = 32;
const MOST_PEOPLE = 400;

/** Where nothing says otherwise, half the people and pictures that other runs on faces have; a division always. */
export function commonOf(settings: Settings): FairnessCommon {
  const { seed, people, itemsPerPerson, difficulty } = settings;
  const trait = settings['fairness.trait'];
  return {
    seed,
    steps: USUAL_STEPS,
    people: people === DEFAULTS.people ? PEOPLE : people,
    itemsPerPerson: itemsPerPerson === DEFAULTS.itemsPerPerson ? ITEMS_PER_PERSON : itemsPerPerson,
    difficulty,
    trait: trait === 'none' ? 'age' : trait,
    share: settings['fairness.share'],
  };
}

/** From most of A to most of B. */
export function placesOf({ people, share }: FairnessCommon): readonly FairnessPlace[] {
  const shares = [...new Set([...USUAL_SHARES, share])].sort((one, other) => other - one);
  return shares.map((each) => placeAt(people, each));
}

/** As many of A as at the first place, and as many of B: what it takes to balance without giving anybody up. */
export function morePlace({ people }: FairnessCommon): FairnessPlace {
  return placeAt(Math.min(MOST_PEOPLE, 2 * countsOf(people, USUAL_SHARES[0]).a), EQUAL);
}

function placeAt(people: number, share: number): FairnessPlace {
  const { a, b } = countsOf(people, share);
  return { key: `${a}:${b}`, a, b, people, share };
}

/** The first is the reader's; the others are the smallest that are not. */
export function seedsOf({ seed }: FairnessCommon): readonly number[] {
  const others = Array.from({ length: RUNS_EACH }, (_, i) => i + 1).filter((other) => other !== seed);
  return [seed, ...others.slice(0, RUNS_EACH - 1)];
}

/** One seed of all places before the next seed, so that there soon is something of each. */
export function jobsOf(common: FairnessCommon, places: readonly FairnessPlace[]): readonly FairnessJob[] {
  return seedsOf(common).flatMap((seed) => places.map((place) => jobAt(common, place, seed)));
}

export function jobAt(common: FairnessCommon, { people, share }: FairnessPlace, seed: number): FairnessJob {
  return { ...common, people, share, seed };
}

export function keyOfJob(job: FairnessJob): string {
  const { trait, people, share, seed, steps, itemsPerPerson, difficulty } = job;
  return [trait, people, share, seed, steps, itemsPerPerson, difficulty].join(' ');
}

/** The key of the place where a run stands. */
export function placeOfJob({ people, share }: FairnessJob): string {
  return placeAt(people, share).key;
}

/** All of FaceNet's setting in small, as in `scale`, on the processor: the same numbers for every reader. */
export function settingsOfJob(job: FairnessJob, now: Settings): Settings {
  return {
    ...settingsOfFaces({ ...job, dimensions: DIMENSIONS }, now),
    'fairness.trait': job.trait,
    'fairness.share': job.share,
    backend: 'cpu',
  };
}

/** Settings that make another run of it. */
const OF_THE_RUN = SETTING_NAMES.filter((name) => ['live', 'restart'].includes(settingRow(name).effect));

/** The run that these settings make, `steps` long; null where it is none of the figure's. */
export function jobOf(settings: Settings, steps: number): FairnessJob | null {
  const { seed, people, itemsPerPerson, difficulty } = settings;
  const trait = settings['fairness.trait'];
  if (trait === 'none') return null;
  const job = { seed, steps, people, itemsPerPerson, difficulty, trait, share: settings['fairness.share'] };
  const wanted = settingsOfJob(job, settings);
  return OF_THE_RUN.every((name) => sameValue(wanted[name], settings[name])) ? job : null;
}
