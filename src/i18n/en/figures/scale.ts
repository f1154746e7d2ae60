// English words of the figure `scale`.
import { fixed, whole } from '../../numbers';
import { counted } from '../counted';

/** What is said of one run that is over. */
export interface SpokenPoint {
  readonly people: number;
  readonly dimensions: number;
  readonly seed: number;
  readonly taken: number;
  /** Steps it was meant to take. */
  readonly steps: number;
  readonly auc: number | null;
  readonly untrained: number | null;
  readonly seconds: number;
}

const people = (count: number) => `${whole(count)} people`;
const seconds = (count: number) => `${fixed(count, count < 10 ? 1 : 0)} s`;

export const scale = {
  about: 'About this chart',
  title: 'What scale buys',
  chartTitle: 'AUC on strangers',
  captions: {
    people:
      'Each point is an encoder that is trained here and now, from a seed, on people who never existed, and then shown 50 strangers. The AUC is the chance that two pictures of one stranger come out closer together than pictures of two strangers: 0.5 is guessing, 1 is faultless. Every run takes the same number of steps, with 64 pictures in each batch (40 where there are only 10 people); what grows is the number of different people. Who has seen few faces learns those few; who has seen many learns what faces have in common, and that is what helps with strangers.',
    dimensions:
      'Each point is an encoder that is trained here and now, from a seed, on the same people, and then shown 50 strangers. Only the number of numbers that it may give for a picture differs. On a circle, which is what unit vectors in 2-D are, there is little room to keep many people apart; each further dimension adds some, until there is enough.',
  },
  faceNet: {
    people:
      'FaceNet trained on 100 to 200 million pictures of some 8 million people: far to the right of this chart. Table 6 of the paper counts pictures, not people, and is of a smaller network: 2.6 million gave a VAL of 76.3%, 26 million 85.1%, and 260 million 86.2%. That is what scale brings, and how it levels off.',
    dimensions:
      'FaceNet settled on 128 numbers for a face. With 64 its VAL was 86.8%, with 128 87.9%, with 256 87.7% and with 512 85.6%, differences that its authors call statistically insignificant: beyond some size, more room buys nothing.',
  },
  xAxis: { people: 'people trained on', dimensions: 'numbers per picture' },
  beyond: { people: 'FaceNet: some 8 million →', dimensions: 'FaceNet: 128' },
  guessing: 'guessing',
  baselines: { inputs: 'raw pixels', untrained: 'untrained' },
  places: { people, dimensions: (count: number) => `${count}-D` },
  marksLabel: 'Runs that are over; arrow keys go from one to the next',
  runAll: 'Run all',
  runRest: (seed: number) => `Run the rest (seed ${seed})`,
  runAgain: 'Run again with another seed',
  runOne: (place: string, seed: number) => `Run ${place} with seed ${seed}`,
  run: 'Run',
  pause: 'Pause',
  resume: 'Resume',
  skip: 'Skip',
  stop: 'Stop all',
  steps: 'Steps of each run',
  people: 'People trained on',
  restarts: 'Other numbers make a chart of their own. Go back to these, and the points of this chart are still there.',
  states: {
    none: 'not run yet',
    waits: (seed: number) => `waits for its turn (seed ${seed})`,
    starts: 'starts…',
    pictures: (ready: number, of: number) => `pictures ${whole(ready)} of ${whole(of)}`,
    step: (step: number, of: number) => `step ${whole(step)} of ${of}`,
    paused: 'paused',
    resting: 'waits',
    over: (aucs: readonly (number | null)[]) => `AUC ${aucs.map((auc) => fixed(auc, 3)).join(', ')}`,
  },
  /** Why the queue does not go on, or what has happened to it. */
  notes: {
    rests: 'Halted: another figure trains, and only one can at a time. Click in this one, and it goes on here.',
    waits: (runs: number) =>
      `Halted: ${runs === 1 ? 'one run waits' : `${runs} runs wait`}. “Resume” goes on with ${runs === 1 ? 'it' : 'them'}.`,
    cameBack: (runs: number) =>
      `Halted while you were in other chapters. It goes on: ${runs === 1 ? 'one run is left, and begins' : `${runs} runs are left, and the first begins`} again.`,
  },
  /** A run that has no place on the chart on screen. */
  elsewhere: (state: string) => `other run: ${state}`,
  now: (auc: number | null) => `AUC ${fixed(auc, 3)} so far`,
  failed: (seed: number, why: string) => `Seed ${seed}: ${why}`,
  point: ({ people: count, dimensions, seed, taken, steps, auc, untrained, seconds: time }: SpokenPoint) =>
    `${people(count)}, ${dimensions}-D, seed ${seed}: AUC ${fixed(auc, 3)} after ${counted(taken, 'step')}, from ${fixed(untrained, 3)} untrained. Training took ${seconds(time)}.${taken < steps ? ' It ended early: no picked triplet had a loss any more.' : ''}`,
  noPoint: 'Choose a point to read which run it is.',
  mark: (place: string, seed: number, auc: number | null) => `${place}, seed ${seed}: AUC ${fixed(auc, 3)}`,
  medians: 'The line goes through the median of each place.',
  description: (points: readonly { readonly place: string; readonly auc: number | null }[]) =>
    points.length === 0
      ? 'Chart without points: nothing has been run yet.'
      : `Chart of the AUC on strangers: ${points.map(({ place, auc }) => `${place} ${fixed(auc, 3)}`).join(', ')}.`,
  table: {
    people: 'People',
    dimensions: 'Embedding size',
    seed: 'Seed',
    steps: 'Steps',
    auc: 'AUC',
    untrained: 'AUC, untrained',
    seconds: 'Time, s',
    engine: 'Trained by',
    inputs: (auc: number | null | undefined) => `Raw pixels, without any encoder: AUC ${fixed(auc ?? null, 4)}.`,
    empty: 'No run is over yet.',
  },
  spokenIdle: (over: number, all: number) => `${over} of ${all} runs are over.`,
  spokenRun: (place: string, seed: number, state: string, auc: number | null) =>
    `${place}, seed ${seed}: ${state}.${auc === null ? '' : ` AUC ${fixed(auc, 3)} so far.`}`,
};
