// English words of the figure `losses`.
import type { Loss } from '../../../core/loss/kinds';
import { fixed, percent, whole } from '../../numbers';
import { written, writtenShare } from '../../quantities';

/** Of one anchor: how many of another class there are and how many are pushed, and the most that one gets of the push. */
export interface LossFacts {
  readonly others: number;
  readonly pushed: number;
  readonly most: number;
  /** How much farther from its own class vector ArcFace counts it, degrees. */
  readonly addedDegrees: number;
}

const countOf = (pushed: number, others: number) => `${whole(pushed)} of ${whole(others)}`;
const shared = ({ pushed, others, most }: LossFacts) =>
  pushed === 0
    ? SETTLED
    : `${countOf(pushed, others)} others ${pushed === 1 ? 'gets' : 'get'} more than 1% of the push; the nearest gets ${percent(most)}.`;
const SETTLED = 'This anchor is settled: no push is left for others.';
const ofClasses = ({ pushed, others, most }: LossFacts) =>
  pushed === 0
    ? SETTLED
    : `${countOf(pushed, others)} other class vectors ${pushed === 1 ? 'gives' : 'give'} more than 1% of the push; the first gives ${percent(most)}.`;

export const losses = {
  title: 'Five losses, one batch',
  caption:
    'Five runs from the same weights with the same batches, one a loss; recall is of unseen digits. Each disc is a sphere seen from in front: what is grey lies on its far side. Bars: for one anchor, everything that its loss compares it with, at its distance, each loss to its own scale; a grey mark is let be, or gets too little to be seen. The first three compare with the other items of the batch, the two classifiers with one vector a class. ArcFace counts the own vector an angle farther off than it is (arrow): the own class must win by that angle. Margin and temperature ask the same: how many still teach? InfoNCE and the classifiers have no edge beyond which nothing is pushed; there a push counts from a tenth of an even share on.',
  panels: 'The five runs',
  /** Where another name than that of the setting is clearer. */
  names: { hinge: 'Triplets (hinge)' } as Partial<Record<Loss, string>>,
  /** Of unseen digits; not every step is measured. */
  recallAt: (step: number) => `recall, step ${whole(step)}`,
  axes: { axis: 'distance to anchor', push: 'push ↑', pull: 'pull ↓' },
  margin: 'Margin: triplets, contrastive',
  temperature: 'Temperature τ: the other three',
  temperatureHelp: 'Small: only the nearest others count. Large: nearly all count alike.',
  arcMargin: 'Angle that ArcFace adds',
  recall: 'recall',
  teaching: 'still teach',
  mapName: (loss: string) => `${loss}: map of the items, each as its digit`,
  /** `of`: what the anchor is compared with. */
  barsName: (loss: string, facts: LossFacts | null, of: 'items' | 'classes') =>
    facts
      ? `${loss}: bars by distance from the anchor; ${facts.pushed === 0 ? 'none' : whole(facts.pushed)} of ${whole(facts.others)} ${of === 'items' ? 'items of other classes' : 'vectors of other classes'} ${facts.pushed === 1 ? 'pushes or is' : 'push or are'} pushed.`
      : `${loss}: bars by distance from the anchor, from the first step on.`,
  said: {
    hinge: ({ pushed, others }: LossFacts) =>
      pushed === 0
        ? 'No other item is semi-hard for this anchor: it is left alone.'
        : `All or nothing: ${countOf(pushed, others)} others ${pushed === 1 ? 'is' : 'are'} pushed, as often as a pair picked them.`,
    contrastive: ({ pushed, others }: LossFacts) =>
      pushed === 0
        ? 'No other is nearer than the margin: none is pushed.'
        : `${countOf(pushed, others)} others ${pushed === 1 ? 'is' : 'are'} nearer than the margin; each is pushed by what is missing.`,
    infonce: shared,
    softmax: ofClasses,
    arcface: (facts: LossFacts) => `Own vector counted ${fixed(facts.addedDegrees, 0)}° farther. ${ofClasses(facts)}`,
  } satisfies Readonly<Record<Exclude<Loss, 'soft'>, (facts: LossFacts) => string>>,
  countOf,
  rows: {
    recall: 'Recall@1 on unseen digits',
    measuredAt: 'Unseen digits measured at step',
    teaching: 'Pairs still teaching',
    pushed: 'Others that the anchor’s loss pushes',
    most: 'The largest share of the push',
  },
  /** Recall with the step at which it was measured, which may be an earlier one. */
  spokenOf: (loss: string, recall: number | null, measuredAt: number | null, teaching: number | null) =>
    `${loss}: recall ${written.recall(recall)}${measuredAt === null ? '' : ` at step ${whole(measuredAt)}`}, ${writtenShare(teaching)} of the pairs still teach.`,
  spoken: (step: number, each: readonly string[]) => `Step ${whole(step)}. ${each.join(' ')}`,
};
