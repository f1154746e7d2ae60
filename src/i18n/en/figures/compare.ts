// English words of the figure `compare`.
import type { PairId } from '../../../session/settings/pairs';
import { fixed, percent } from '../../numbers';

const lookFor = {
  zoom: 'Free to zoom, the run with the wider margin moves everything farther apart, items of one class too. Recall on unseen digits ends up the same.',
  'no-zoom':
    'On the unit circle there is no room to zoom. The wider margin is hard to meet, so many more pairs go on teaching; recall is about the same.',
  'no-margin':
    'Without the third term, a space in which everything has almost the same place costs almost nothing, and that is where the left run goes. A margin of 0.2 keeps the classes apart.',
  collapse:
    'Always taking the hardest negative pulls all digits into nearly one point, where each triplet costs the margin. Taking semi-hard ones first avoids that.',
  dimensions:
    'More numbers per digit leave more room: with 32, unseen digits find a neighbour of their class far sooner.',
} satisfies Readonly<Record<PairId, string>>;

export const compare = {
  title: 'Two runs, one difference',
  caption:
    'Both runs start from the same seed with the same batches, and step together. Only the setting in the headings differs. Distances from the centre are true distances to the same anchor, and both pictures have one scale.',
  lookFor,
  before: 'Before the first step both runs are alike. Press play, and see where they part.',
  changesTitle: (setting: string, [left, right]: readonly [string, string]) => `${setting} ${left}, then ${right}`,
  key: { anchor: 'anchor', positive: 'same class', negative: 'another class' },
  heading: (setting: string, value: string) => `${setting}: ${value}`,
  stageName: (heading: string) => `${heading}. Items round the anchor, at their true distance`,
  numbers: {
    recall: 'Recall@1, unseen',
    same: 'mean distance, same class',
    different: 'mean distance, different',
    teaching: 'pairs still teaching',
  },
  chartTitles: {
    recall: 'Recall@1 on unseen digits',
    loss: 'Loss of the mined triplets',
    teaching: 'Pairs still teaching',
  },
  ownMargin: 'Each loss is measured with its own margin.',
  chartDescription: (title: string, left: string, leftNow: string, right: string, rightNow: string) =>
    `Line chart over steps, ${title}: ${left} now ${leftNow}, ${right} now ${rightNow}.`,
  sideSpoken: (heading: string, recall: number | null, teaching: number | null) =>
    `${heading}, recall ${fixed(recall, 2)}, ${percent(teaching)} of the pairs still teach.`,
  spoken: (step: number, left: string, right: string) => `Step ${step}. ${left} ${right}`,
};
