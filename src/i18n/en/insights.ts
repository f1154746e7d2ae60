// English words of what a run's numbers mean: its state and the cause of it, notices, the space, the batch. One sentence, or
// two, for each kind of insight (session/insights); all that they claim is a fact of the insight.
import type { BatchInsight } from '../../session/insights/batchInsight';
import type { MarginInsight } from '../../session/insights/marginInsight';
import type { MotionInsight } from '../../session/insights/motionInsight';
import type { SpreadInsight } from '../../session/insights/spreadInsight';
import type { IdleInsight, StatusInsight } from '../../session/insights/statusInsight';
import type { TimelineInsight } from '../../session/insights/timelineInsight';
import type { Notice } from '../../training/page/trainerContract';
import { fixed, percent, short, times } from '../numbers';

const engines = { plain: 'on the processor', wasm: 'on the processor', webgl: 'on WebGL' };

function status(insight: StatusInsight): string {
  switch (insight.kind) {
    case 'loading':
      return 'Loading…';
    case 'training':
      return `${insight.perSecond} steps/s ${engines[insight.engine]}`;
    case 'resting':
      return 'Resting while off screen';
    case 'stopped':
      return 'Stopped';
    case 'paused':
      return 'Paused.';
    case 'your-turn':
      return 'Your turn: pull the dashed ring outward.';
    case 'step-limit':
      return `Paused at step ${insight.step}: play stops every ${insight.every} steps. Play goes on.`;
    case 'not-finite':
      return `Paused: the loss was no longer a finite number, also after going back once.${insight.slower ? ' A smaller learning rate may help.' : ''}`;
    case 'idle':
      return idle(insight);
  }
}

function idle({ steps, batch, widerHelps, allHelps }: IdleInsight): string {
  const none = `Paused: for ${steps} steps no picked triplet has had a loss`;
  const all = allHelps ? ' Mining all triplets would train on these.' : '';
  switch (batch?.kind) {
    case 'all-satisfied':
      return `${none}, and none at all in the last batch.${widerHelps ? ' A wider margin would give it work again.' : ''}`;
    case 'soft-vanished':
      return `${none} large enough to count. The soft loss has nothing left to push.`;
    case 'no-triplet':
      return `${none}: the last batch has no triplet at all.`;
    case 'band-empty':
      return `${none}: with a margin of 0 no triplet is semi-hard. ${percent(batch.active)} of the last batch’s triplets have a loss.${all}`;
    case 'no-semi-hard':
      return `${none}: semi-hard mining finds no candidate. ${percent(batch.active)} of the last batch’s triplets have a loss${batch.allHard ? ', all of them hard' : ''}.${all}`;
    case 'missed':
      return `${none}, though ${percent(batch.active)} of the last batch’s triplets have one.${all}`;
    case undefined:
      return `${none}.`;
  }
}

/** Beside both losses, where the mined one is 0. */
function batch(insight: BatchInsight): string {
  switch (insight.kind) {
    case 'no-triplet':
      return 'This batch has no triplet.';
    case 'all-satisfied':
      return 'All satisfied: no triplet has a loss.';
    case 'soft-vanished':
      return 'The soft loss of every triplet is too small to count.';
    case 'band-empty':
      return `With a margin of 0 no triplet is semi-hard, so none is picked; the mean over all valid ones is ${fixed(insight.lossAll, 3)}.`;
    case 'no-semi-hard':
      return insight.allHard
        ? `No semi-hard candidate, so none is picked: all losses are from harder triplets, ${fixed(insight.lossAll, 3)} on average over all valid ones.`
        : `No semi-hard candidate, so none is picked; the mean over all valid ones is ${fixed(insight.lossAll, 3)}.`;
    case 'missed':
      return `None of the picked triplets has a loss; the mean over all valid ones is ${fixed(insight.lossAll, 3)}.`;
  }
}

function wentBack(stepsBack: number): string {
  return `${stepsBack > 0 ? `The run went back ${stepsBack} ${stepsBack === 1 ? 'step' : 'steps'}, and the` : 'The'} processor trains it now.`;
}

const PROCESSOR = 'The processor trains instead.';

function notice({ code, values }: Notice): string {
  switch (code) {
    case 'gpu-taken':
      return `The browser took the graphics card away. ${wentBack(values.stepsBack)}`;
    case 'gpu-silent':
      return `The graphics card no longer answered. ${wentBack(values.stepsBack)}`;
    case 'gpu-broken':
      return `Training on the graphics card broke down. ${wentBack(values.stepsBack)}`;
    case 'rolled-back':
      return `The loss was not finite, so the run went back to step ${values.step}.`;
    case 'webgl-missing':
      return `This browser offers no WebGL 2 here. ${PROCESSOR}`;
    case 'webgl-half-float':
      return `This graphics card does not keep numbers of 32 bits on WebGL. ${PROCESSOR}`;
    case 'webgl-not-started':
      return `WebGL could not be started. ${PROCESSOR}`;
    case 'webgl-differs':
      return `WebGL does not compute here as it should: in the self-test it was off by ${short(values.difference)}. ${PROCESSOR}`;
    case 'webgl-not-finite':
      return `WebGL does not compute here as it should: the self-test gave numbers that are not finite. ${PROCESSOR}`;
    case 'webgl-lost':
      return `The browser took the graphics card away while WebGL was being tried. ${PROCESSOR}`;
    case 'webgl-silent':
      return `The graphics card did not answer in time while WebGL was being tried. ${PROCESSOR}`;
    case 'webgl-no-room':
      return `There are more items than fit on this graphics card. ${PROCESSOR}`;
    case 'webgl-worker':
      return `The worker that trains on WebGL could not be started, or broke. ${PROCESSOR}`;
    case 'webgl-failed':
      return `WebGL could not be used here (${values.code}). ${PROCESSOR}`;
  }
}

function spread(insight: SpreadInsight): string {
  switch (insight.kind) {
    case 'packed':
      return `Packed: different items are ${times(insight.times)} closer than at the start. This may recover.`;
    case 'one-point':
      return 'One point: all distances between unseen items are 0.';
    case 'collapsed':
      return `Collapsed: nearly the same point for every item, ${times(insight.times)} closer than at the start, ${cost(insight)}.`;
  }
}

function cost({ loss, margin }: Extract<SpreadInsight, { kind: 'collapsed' }>): string {
  if (loss === 'soft') return 'so each triplet costs about ln 2, which is 0.69';
  return margin > 0
    ? `so each triplet costs about the margin, ${short(margin)}`
    : 'and a margin of 0 asks for no distance between classes';
}

function margin(insight: MarginInsight): string {
  if (insight.kind === 'unit-length') {
    const where = `Every embedding now lies on the unit ${insight.circle ? 'circle' : 'sphere'}.`;
    return insight.margin
      ? `${where} A wider margin can no longer be bought by zooming: it decides which pairs still teach.`
      : where;
  }
  const { different, same, recallBefore, recallNow, zoomed } = insight;
  const before = fixed(recallBefore, 2);
  const now = fixed(recallNow, 2);
  const recall = before === now ? `stayed at ${now}` : `went from ${before} to ${now}`;
  return zoomed
    ? `Different items now stand ${times(different)} as far apart, but same ones ${times(same)} too, and recall on unseen items ${recall}. Mostly, the encoder has zoomed.`
    : `Different items now stand ${times(different)} as far apart, same ones ${times(same)}, and recall on unseen items ${recall}.`;
}

function timeline(insight: TimelineInsight): string {
  switch (insight.kind) {
    case 'no-point':
      return 'Here the run can be slid back, once it has begun.';
    case 'over':
      return `Step ${insight.step}.`;
    case 'newest':
      return `Step ${insight.step}. Slide back to see the run as it was.`;
    case 'back':
      return `Back at step ${insight.step} of ${insight.last}. Play goes on from here; the steps after it then give way to new ones.`;
  }
}

function motion(insight: MotionInsight): string {
  switch (insight.kind) {
    case 'wait':
      return 'Arrows appear with the next step.';
    case 'pulls': {
      const [anchor, positive, negative] = insight.angles.map(degrees);
      return `Solid: where this triplet alone would go, −gradient. Dotted: where the last steps took it. Between the two: anchor ${anchor}, positive ${positive}, negative ${negative}. All picked triplets pull at the same weights.`;
    }
    case 'no-loss':
      return `The followed triplet has no loss: it pulls nowhere${insight.moved ? ', and yet the steps moved it (dotted)' : ''}.`;
    case 'no-slope':
      return `The followed triplet has a loss, but no direction in which it falls: it pulls nowhere${insight.moved ? ', and yet the steps moved it (dotted)' : ''}.`;
  }
}

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
  timeline,
  motion,
};
