// English words of one step in slow motion.
import type { Distance, Loss, LossForm } from '../../../core/loss/kinds';
import { percent, short, whole } from '../../numbers';
import { written } from '../../quantities';
import { counted } from '../counted';

/** Settings of the step. */
export interface StepSettings {
  readonly margin: number;
  readonly temperature: number;
  readonly arcMargin: number;
}

const D = { plain: 'd', squared: 'd²' } satisfies Readonly<Record<Distance, string>>;

export const slowMotion = {
  title: (step: number) => `Step ${whole(step)} in slow motion`,
  whichPhase: 'Parts of the step',
  phases: {
    forward: 'Forward',
    distances: 'Distances',
    mining: 'Mining',
    loss: 'Loss',
    backward: 'Backward',
    update: 'Update',
  },
  play: 'Play',
  pause: 'Pause',
  previous: 'Back',
  next: 'Next',
  nextStep: 'Next step',
  close: 'Close',
  /** Which steps will give way to this one, and which have. */
  later: (from: number, to: number) => `“Update” takes it, and ${laterSteps(from, to)} then give way.`,
  gone: (from: number, to: number) => `It has taken the place of ${laterSteps(from, to)}.`,
  /** By “One step” or “Play”, while a step is shown part by part. */
  whole: (from: number, to: number) =>
    from === to
      ? `Step ${whole(to)} was taken whole, with no stop at its parts; this is the next.`
      : `Steps ${whole(from)} to ${whole(to)} were taken whole, with no stop at their parts; this is the next.`,
  wait: 'The step is being taken apart…',
  running: 'The run goes on. Pause it to take its next step apart.',
  pauseRun: 'Pause the run',

  forward: (items: number, classes: number, perClass: number, dimensions: number) =>
    `A batch is drawn: ${items} items, ${perClass} of each of ${classes} classes. The same encoder turns each into ${dimensions} numbers, drawn as bars below it.`,
  forwardPicture: 'The batch, a row for each class; below each item its embedding.',
  /** Where there is no room for all of a class. */
  forwardDrawn: (drawn: number, all: number) => `Drawn here: ${drawn} of the ${all} items of each class.`,
  distances: (pairs: number, same: number, different: number, unit: string) =>
    `Every item is compared with every other: ${counted(pairs, 'pair')}, the more ink the nearer. Within a class (framed) the mean ${unit} is ${written.distance(same)}, between classes ${written.distance(different)}.`,
  distancesPicture: 'Table of all distances in the batch, a row and a column for each item, classes framed.',
  mining: (valid: number, mining: string, mined: number, active: number) =>
    `${whole(valid)} triplets are possible. ${mining} mining picks ${whole(mined)} of them: a green cell is a picked anchor and positive, an orange one an anchor and the negative picked for it. ${whole(active)} of them have a loss.`,
  miningPicture: 'The same table with the cells of the mined triplets filled in.',
  lossNone: 'No picked triplet has a loss: the step has nothing to learn from this batch.',
  loss: (active: number, mined: number, loss: number, unit: Distance) =>
    `Each picked triplet costs what is left of ${D[unit]}(a,p) − ${D[unit]}(a,n) + margin above 0. ${whole(active)} of ${whole(mined)} cost something; their mean, ${written.loss(loss)}, is the loss.`,
  nonePicked: 'No triplet is picked: the step has nothing to learn from this batch.',
  noSlope: 'There is a loss, but no direction in which it falls: where points coincide, it has no slope.',
  /** `active`: those whose cost is large enough to be a number. */
  lossSoft: (active: number, mined: number, loss: number, unit: Distance) =>
    `Each of the ${whole(mined)} picked triplets costs ln(1 + exp(${D[unit]}(a,p) − ${D[unit]}(a,n))); the mean${active < mined ? ` of the ${whole(active)} large enough to count` : ''}, ${written.loss(loss)}, is the loss.`,
  minesNothing: 'This loss mines nothing: it looks at every pair, or at the vector of each class.',
  lossOf: {
    contrastive: (loss: number, { margin }: StepSettings) =>
      `Two of one class cost d², two of different classes [${short(margin)} − d]₊². The mean over the pairs that cost something, ${written.loss(loss)}, is the loss.`,
    infonce: (loss: number, { temperature }: StepSettings) =>
      `Each anchor is asked which of the batch is of its class: softmax of −d²/2τ, with τ = ${short(temperature)}. The mean of −ln of the right answers’ shares, ${written.loss(loss)}, is the loss.`,
    softmax: (loss: number, { temperature }: StepSettings) =>
      `Each item is asked for its class: softmax of the cosines with the class vectors, divided by ${short(temperature)}. The mean of −ln of the right class’s share, ${written.loss(loss)}, is the loss.`,
    arcface: (loss: number, { temperature, arcMargin }: StepSettings) =>
      `As a softmax of cosines with the class vectors, divided by ${short(temperature)}, but the angle to the own class counts ${short(arcMargin)} radians more. The mean, ${written.loss(loss)}, is the loss.`,
  } satisfies Readonly<Record<Exclude<Loss, LossForm>, (loss: number, live: StepSettings) => string>>,
  updateSimply: (learningRate: number) =>
    `Every weight takes a small step (Adam, learning rate ${short(learningRate)}), and with the weights all embeddings move.`,
  lossPicture: 'Losses of the picked triplets, largest first, and their mean.',
  lossMean: (loss: number) => `mean ${written.loss(loss)}`,
  backward: (pulled: number, items: number) =>
    `Which way would the loss fall? For ${pulled} of ${items} embeddings there is an answer: the arrow, −gradient. Carried back through the encoder, it becomes a direction for every weight.`,
  backwardPicture: (scale: number) =>
    `At each embedding an arrow the way in which the loss falls (−gradient), ${drawn(scale)}.`,
  update: (learningRate: number, before: number, after: number) =>
    `Every weight takes a small step (Adam, learning rate ${short(learningRate)}), and with the weights all embeddings move. The same triplets cost ${written.loss(before)} before and ${written.loss(after)} after.`,
  updateNone: (learningRate: number) =>
    `Every weight takes a small step (Adam, learning rate ${short(learningRate)}). This batch gave no direction; what moves is momentum of earlier steps.`,
  updateStill: 'This batch gave no direction, and there is no momentum of earlier steps: nothing moves.',
  updatePicture: (scale: number) => `How each embedding of the batch moved, ${drawn(scale)}.`,
  flattened: (kept: number) => `The picture is flat and keeps ${percent(kept)} of the squared distances.`,
};

function laterSteps(from: number, to: number): string {
  return from === to ? `the old step ${whole(to)}` : `the old steps ${whole(from)} to ${whole(to)}`;
}

/** `drawn 20× its length`. */
function drawn(scale: number): string {
  return scale === 1 ? 'at its true length' : `drawn ${short(scale)}× its length`;
}
