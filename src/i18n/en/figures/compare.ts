// English words of the figure `compare`.

import type { Distance } from '../../../core/loss/kinds';
import type { PairId } from '../../../session/settings/pairs';
import { whole } from '../../numbers';
import { written, writtenShare } from '../../quantities';

/** What to watch for: how it ends is said by the runs alone. */
const lookFor = {
  zoom: 'Both runs are free to zoom. Compare the distances of either kind, and then recall on unseen digits: which of them does the wider margin change?',
  'no-zoom':
    'On the unit circle no run can zoom. Compare how many pairs still teach at either margin, and then recall on unseen digits.',
  'no-margin':
    'Without the third term, a space in which everything has the same place costs nothing. See whether the left run goes there, and what a margin of 0.2 changes.',
  'no-clip':
    'On the unit sphere a margin of 5 leaves every triplet a loss, so the left run trains without the [ ]₊. Compare recall on unseen digits up to step 200.',
  collapse:
    'The left run is taught by the hardest negatives, the right one by semi-hard ones. Compare the distances of different digits: where all fall into one point, each triplet costs the margin.',
  dimensions: 'More numbers per digit leave more room. Compare how soon recall on unseen digits rises.',
  'wrong-labels':
    'In the left run a fifth of the training digits bears a wrong label; unseen ones never do. Watch recall of both runs up to step 400.',
} satisfies Readonly<Record<PairId, string>>;

const shares = { recall: 'Recall@1, unseen', teaching: 'pairs teaching, last ten steps' };

export const compare = {
  title: 'Two runs, one difference',
  caption:
    'Both runs start from the same seed with the same batches, and step together. Only the setting in the headings differs. Distances from the centre are true distances to the same anchor, and both pictures have one scale.',
  lookFor,
  before: 'Before the first step both runs are alike. Press “Play”, and see where they part.',
  changesTitle: (setting: string, [left, right]: readonly [string, string]) =>
    `${setting}: left ${left}, right ${right}`,
  key: { anchor: 'anchor', positive: 'same class', negative: 'another class' },
  sides: ['left', 'right'] as readonly [string, string],
  heading: (setting: string, value: string) => `${setting}: ${value}`,
  ofLeft: (heading: string) => `Left run (${heading}).`,
  stageName: (heading: string) => `${heading}. Items round the anchor, at their true distance`,
  numbers: {
    plain: { ...shares, same: 'mean distance, same class', different: 'mean distance, different' },
    squared: { ...shares, same: 'mean squared distance, same class', different: 'mean squared distance, different' },
  } satisfies Readonly<Record<Distance, object>>,
  measured: (step: number) => `Unseen items were measured at step ${whole(step)}.`,
  measuredRow: 'Unseen items measured at step',
  chartTitles: {
    recall: 'Recall@1 on unseen digits',
    loss: 'Loss of the mined triplets, mean of ten steps',
    teaching: 'Pairs still teaching, mean of ten steps',
  },
  ownMargin: 'Loss by its own margin, mean of ten steps',
  chartDescription: (title: string, left: string, leftNow: string, right: string, rightNow: string) =>
    `Line chart over steps, ${title}: ${left} now ${leftNow}, ${right} now ${rightNow}.`,
  sideSpoken: (heading: string, recall: number | null, measuredAt: number | null, teaching: number | null) =>
    `${heading}, recall ${written.recall(recall)} at step ${measuredAt ?? 0}, ${writtenShare(teaching)} of the pairs still teach.`,
  spoken: (step: number, left: string, right: string) => `Step ${whole(step)}. ${left} ${right}`,
};
