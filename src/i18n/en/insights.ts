// English words of what a run's numbers mean (session/insights): its state and the cause of it, notices, the space, the batch,
// the timeline, the arrows.
import type { BatchInsight } from '../../session/insights/batchInsight';
import type { GoneInsight } from '../../session/insights/goneInsight';
import type { MarginInsight } from '../../session/insights/marginInsight';
import type { MotionInsight } from '../../session/insights/motionInsight';
import type { NoticeInsight } from '../../session/insights/noticeInsight';
import type { Spread, SpreadInsight } from '../../session/insights/spreadInsight';
import type { StatusInsight } from '../../session/insights/statusInsight';
import type { TimelineInsight } from '../../session/insights/timelineInsight';
import type { WrongLabelsInsight } from '../../session/insights/wrongLabelsInsight';
import type { Sentences } from '../insightSentence';
import { fixed, percent, short, times, whole } from '../numbers';
import { written } from '../quantities';
import { counted } from './counted';

const engines = { plain: 'on the processor', wasm: 'on the processor', webgl: 'on WebGL' };

const noLoss = (steps: number) => `Paused: for ${counted(steps, 'step')} no picked triplet has had a loss`;
const share = (active: number) => `${percent(active)} of the last batch’s triplets`;
const allMining = (helps: boolean) => (helps ? ' Mining all triplets would train on these.' : '');

const status: Sentences<StatusInsight> = {
  loading: () => 'Loading…',
  training: ({ perSecond, engine }) => `${counted(perSecond, 'step')}/s ${engines[engine]}`,
  resting: () => 'Waits while it is off screen or another figure trains',
  stopped: () => 'Stopped',
  paused: () => 'Paused.',
  'your-turn': () => 'Your turn: pull the dashed ring outward.',
  'step-limit': ({ step, every }) =>
    `Paused at step ${whole(step)}: play stops every ${counted(every, 'step')}. “Play” goes on.`,
  'not-finite': ({ slower }) =>
    `Paused: the loss was no longer a finite number, also after going back once.${slower ? ' A smaller learning rate may help.' : ''}`,
  idle: ({ steps }) => `${noLoss(steps)}.`,
  'idle-all-satisfied': ({ steps, widerHelps }) =>
    `${noLoss(steps)}, and none at all in the last batch.${widerHelps ? ' A wider margin would give it work again.' : ''}`,
  'idle-soft-vanished': ({ steps }) =>
    `${noLoss(steps)} large enough to count. The soft loss has nothing left to push.`,
  'idle-no-pair': ({ steps }) => `Paused: for ${counted(steps, 'step')} no pair has had a loss.`,
  'idle-no-triplet': ({ steps }) => `${noLoss(steps)}: the last batch has no triplet at all.`,
  'idle-band-empty': ({ steps, active, allHelps }) =>
    `${noLoss(steps)}: with a margin of 0 no triplet is semi-hard. ${share(active)} have a loss.${allMining(allHelps)}`,
  'idle-no-semi-hard': ({ steps, active, allHard, allHelps }) =>
    `${noLoss(steps)}: semi-hard mining finds no candidate. ${share(active)} have a loss${allHard ? ', all of them hard' : ''}.${allMining(allHelps)}`,
  'idle-missed': ({ steps, active, allHelps }) =>
    `${noLoss(steps)}, though ${share(active)} have one.${allMining(allHelps)}`,
};

/** Of a batch that has taught nothing: stands beside the losses and the pairs. */
const batch: Sentences<BatchInsight> = {
  'no-triplet': () => 'This batch has no triplet.',
  'all-satisfied': () => 'All satisfied: no triplet has a loss.',
  'soft-vanished': () => 'The soft loss of every triplet is too small to count.',
  'no-pair': () => 'No pair of this batch has a loss.',
  'band-empty': ({ lossAll }) =>
    `With a margin of 0 no triplet is semi-hard, so none is picked; the mean over all valid ones is ${fixed(lossAll, 3)}.`,
  'no-semi-hard': ({ lossAll, allHard }) =>
    allHard
      ? `No semi-hard candidate, so none is picked: all losses are from harder triplets, ${fixed(lossAll, 3)} on average over all valid ones.`
      : `No semi-hard candidate, so none is picked; the mean over all valid ones is ${fixed(lossAll, 3)}.`,
  missed: ({ lossAll }) =>
    `None of the picked triplets has a loss; the mean over all valid ones is ${fixed(lossAll, 3)}.`,
};

const wentBack = (steps: number) =>
  steps > 0
    ? `The run went back ${counted(steps, 'step')}, and the processor trains it now.`
    : 'The processor trains it now.';

const notice: Sentences<NoticeInsight> = {
  'gpu-taken': ({ stepsBack }) => `The browser took the graphics card away. ${wentBack(stepsBack)}`,
  'gpu-silent': ({ stepsBack }) => `The graphics card no longer answered. ${wentBack(stepsBack)}`,
  'gpu-broken': ({ stepsBack }) => `Training on the graphics card broke down. ${wentBack(stepsBack)}`,
  'rolled-back': ({ step }) => `The loss was not finite, so the run went back to step ${whole(step)}.`,
  'webgl-missing': () => 'This browser offers no WebGL 2 here. The processor trains instead.',
  'webgl-half-float': () =>
    'This graphics card does not keep numbers of 32 bits on WebGL. The processor trains instead.',
  'webgl-not-started': () => 'WebGL could not be started. The processor trains instead.',
  'webgl-differs': ({ difference }) =>
    `WebGL does not compute here as it should: in the self-test it was off by ${short(difference)}. The processor trains instead.`,
  'webgl-not-finite': () =>
    'WebGL does not compute here as it should: the self-test gave numbers that are not finite. The processor trains instead.',
  'webgl-lost': () =>
    'The browser took the graphics card away while WebGL was being tried. The processor trains instead.',
  'webgl-silent': () =>
    'The graphics card did not answer in time while WebGL was being tried. The processor trains instead.',
  'webgl-no-room': () => 'There are more items than fit on this graphics card. The processor trains instead.',
  'webgl-worker': () => 'The worker that trains on WebGL could not be started, or broke. The processor trains instead.',
  'webgl-class-vectors': () => 'A loss with class vectors trains on the processor alone.',
  'webgl-failed': ({ code }) => `WebGL could not be used here (${code}). The processor trains instead.`,
};

const spreadChange = ({ unit, before, now }: Spread) =>
  `the mean ${unit === 'squared' ? 'squared distance' : 'distance'} between different items was ${written.distance(before)} at the start and is now ${written.distance(now)}`;

const spread: Sentences<SpreadInsight> = {
  packed: (to) => `Packed: ${spreadChange(to)}. Some runs recover from this; one that stays so has collapsed.`,
  'one-point': () => 'One point: all distances between unseen items are 0.',
  collapsed: ({ loss, margin, ...to }) =>
    `Collapsed, nearly the same point for every item: ${spreadChange(to)}, ${
      loss === 'soft'
        ? 'so each triplet costs about ln 2, which is 0.69'
        : margin > 0
          ? `so each triplet costs about the margin, ${short(margin)}`
          : 'and a margin of 0 asks for no distance between classes'
    }.`,
};

const margin: Sentences<MarginInsight> = {
  'unit-length': ({ circle, margin }) =>
    `Every embedding now lies on the unit ${circle ? 'circle' : 'sphere'}.${margin ? ' A wider margin can no longer be bought by zooming: it decides which pairs still teach.' : ''}`,
  'since-wider': ({ different, same, recallBefore, recallNow, zoomed }) =>
    `Different items now stand ${times(different)} as far apart, ${zoomed ? 'but ' : ''}same ones ${times(same)}${zoomed ? ' too' : ''}, and recall on unseen items ${change(recallBefore, recallNow)}.${zoomed ? ' Mostly, the encoder has zoomed.' : ''}`,
};

function change(before: number, now: number): string {
  const [from, to] = [fixed(before, 2), fixed(now, 2)];
  return from === to ? `stayed at ${to}` : `went from ${from} to ${to}`;
}

const timeline: Sentences<TimelineInsight> = {
  'no-point': () => 'Here the run can be slid back, once it has begun.',
  over: ({ step }) => `Step ${whole(step)}.`,
  newest: ({ step }) => `Step ${whole(step)}. Slide back to see the run as it was.`,
  back: ({ step, last, trainedWith }) =>
    `Back at step ${whole(step)} of ${whole(last)}. “Play” goes on from here; the steps after it then give way to new ones.${trainedWith === null ? '' : ` The ring, and what is counted in it, has the margin of now; up to this step it was ${short(trainedWith)}.`}`,
};

const gone: Sentences<GoneInsight> = {
  gone: ({ from, to }) =>
    from === to
      ? `Step ${whole(to)} has given way: the run has gone on from step ${whole(from - 1)}.`
      : `Steps ${whole(from)} to ${whole(to)} have given way: the run has gone on from step ${whole(from - 1)}.`,
};

const wrongLabels: Sentences<WrongLabelsInsight> = {
  unseen: () =>
    'Items that training never sees are never mislabelled. They fill the picture now, so there is none to mark.',
  wait: () => 'Wrong labels are marked with a cross.',
  none: ({ drawn }) => `None of the ${whole(drawn)} training items in this picture is mislabelled.`,
  found: ({ share, step, drawn, wrong, looked, found, byChance }) =>
    `A cross marks the mislabelled items, ${whole(wrong)} of the ${whole(drawn)} here (of all training items ${percent(share)}). Of the ${whole(looked)} that stand farthest from their own label, ${whole(found)} ${found === 1 ? 'is' : 'are'} mislabelled; chance would find ${fixed(byChance, 1)} (measured at step ${whole(step)}).`,
};

const movedAllTheSame = (moved: boolean) => (moved ? ', and yet the steps moved it (dotted)' : '');

const motion: Sentences<MotionInsight> = {
  wait: () => 'Arrows appear with the next step.',
  'not-of-triplets': () => 'Under this loss no triplet pulls by itself, so there are no arrows.',
  pulls: ({ angles: [anchor, positive, negative] }) =>
    `Solid: where this triplet alone would go, −gradient. Dotted: where the last steps took it. Between the two: anchor ${degrees(anchor)}, positive ${degrees(positive)}, negative ${degrees(negative)}. All picked triplets pull at the same weights.`,
  'no-loss': ({ moved }) => `The followed triplet has no loss: it pulls nowhere${movedAllTheSame(moved)}.`,
  'no-slope': ({ moved }) =>
    `The followed triplet has a loss, but no direction in which it falls: it pulls nowhere${movedAllTheSame(moved)}.`,
};

function degrees(angle: number | null): string {
  return angle === null ? '–' : `${Math.round(angle)}°`;
}

export const insights = {
  engines,
  status,
  batch,
  notice,
  spread,
  margin,
  marginTitle: 'Since the margin was widened.',
  forbid: 'Forbid zooming',
  forbidHelp: 'Divide every embedding by its length, as FaceNet does, and start again.',
  allow: 'Allow zooming',
  allowHelp: 'No longer divide embeddings by their length, and start again.',
  /** Below either. */
  startsAgain: 'starts again',
  /** `setting`: its label. */
  /** `waits`: for the reader to play it. */
  restarted: (setting: string, waits: boolean) =>
    waits
      ? `The run is back at its start, because “${setting}” was changed. “Play” trains it again.`
      : `The run has started again, because “${setting}” was changed.`,
  timeline,
  gone,
  wrongLabels,
  bringBack: 'Bring them back',
  motion,
};
