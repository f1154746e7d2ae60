// English words of the figure `verify`.
import { percent, whole } from '../../numbers';
import { written } from '../../quantities';
import { counted } from '../counted';

function faceNet(threshold: string): string {
  return `What scale brings: FaceNet, trained on 100 to 200 million pictures of some 8 million people, judged 99.63% ± 0.09 of the pairs of aligned LFW faces rightly at a threshold of ${threshold}, and its network NN1 reached a VAL of 87.9% ± 1.9 at a FAR of 0.001 on a million held-out pictures.`;
}

export const verify = {
  title: 'Same class or different?',
  caption:
    'Two items the encoder has never been trained on: are they of one class? It says yes where their embeddings are no farther apart than the threshold. VAL is the share of same-class pairs that it accepts, FAR the share of different-class pairs that it accepts by mistake. Move the threshold and both rise or fall together: the curve on the plot is every such bargain, and a better encoder has a curve nearer to the upper left corner. The dotted diagonal is guessing.',
  wait: 'Measuring the held-out items…',
  /** `current`: in the run that is shown. `every`: steps from one measurement to the next. */
  measured: (step: number, current: boolean, every: number) => {
    if (!current) return `Measured at step ${whole(step)} of the run before.`;
    return step === 0
      ? `The encoder is not trained yet. It is measured again every ${counted(every, 'step')}, sooner at first, and at each pause.`
      : `Measured at step ${whole(step)}; measured again every ${counted(every, 'step')}, and at each pause.`;
  },
  twoRules: {
    sentence:
      'The margin is a rule for training: by how much farther than the positive a negative must be. The threshold is a rule for deciding: how far apart two items may be and still be judged the same.',
    margin: {
      title: 'Margin: a rule for training',
      description: 'Anchor, positive, a hatched margin with a dashed end, and the negative beyond it.',
    },
    threshold: {
      title: 'Threshold: a rule for deciding',
      description: 'A solid line across the distances from a picture: same before it, different behind it.',
    },
    same: 'same',
    different: 'different',
  },
  handle: 'Threshold in the picture',
  histogramDescription: (same: number, different: number) =>
    `Histogram of distances: ${counted(same, 'pair')} of one class, counted upwards, and ${counted(different, 'pair')} of two classes, counted downwards.`,
  judgedSame: '“same”',
  judgedDifferent: '“different”',
  wrongly: { same: 'Pairs of one class, judged different', different: 'Pairs of two classes, judged the same' },
  wronglyAccepted: (count: number) => `${whole(count)} accepted wrongly`,
  wronglyRefused: (count: number) => `${whole(count)} refused wrongly`,
  details: 'What the threshold makes of the pairs',
  tabs: { curve: 'All thresholds', curves: 'Compared', mistakes: 'Mistakes', choice: 'Fair choice' },
  val: 'VAL',
  ofPairs: (accepted: number, pairs: number) => `${whole(accepted)} of ${whole(pairs)}`,
  far: 'FAR',
  accuracy: 'Accuracy',
  accuracyRight: 'Accuracy: verdicts that are right',
  accuracyMeans: 'both kinds of pairs counting alike',
  accuracyIs: 'Accuracy counts both kinds of pairs alike: (VAL + 1 − FAR) / 2.',
  halves: (choosing: number, judging: number) =>
    `The held-out items are dealt out in two halves, class by class in turn: ${choosing} to choose a threshold on, ${judging} to judge it on. Every number and picture here is of the second half, because a threshold judged on the very pairs it was chosen on flatters itself.`,
  strangers: (choosing: number, judging: number) =>
    `Nobody here was ever trained on. ${choosing} strangers serve to choose a threshold, ${judging} others to judge it. Every number and picture here is of the others, because a threshold judged on the very people it was chosen on flatters itself.`,
  choose: 'Choose on one half',
  chosen: (step: number, threshold: number, there: number, here: number | null) =>
    `Chosen at step ${whole(step)}: on the first half, no threshold had a better accuracy than ${written.distance(threshold)}, with ${percent(there, 1)}. On the second half its accuracy is ${percent(here, 1)}.`,
  notChosen: 'The threshold is the one that you have set.',
  noChoice: 'Nothing can be chosen here: the first half has no pair of one class, or none of two.',
  rocTitle: 'Every threshold at once (ROC)',
  rocX: 'FAR: different pairs accepted',
  rocY: 'VAL: same pairs accepted',
  curves: { trained: 'trained', untrained: 'untrained' },
  /** In place of `trained`, before the first step: the numbers are those of `untrained`. */
  notYetTrained: 'now (not trained yet)',
  inputs: { digits: 'raw pixels', faces: 'raw pixels', shapes: 'raw points', students: 'raw marks', own: 'raw inputs' },
  area: (auc: number | null) => `AUC ${written.area(auc)}`,
  rocDescription: (curves: readonly { readonly name: string; readonly auc: number | null }[]) =>
    `VAL over FAR for every threshold. Area under the curve: ${curves.map(({ name, auc }) => `${name} ${written.area(auc)}`).join(', ')}.`,
  noCurve: 'There is no curve: it takes pairs of one class and pairs of two.',
  curve: 'Curve',
  equalErrorRate: 'Equal error rate (EER)',
  valAtFar: 'VAL at FAR ≤ 0.001',
  farAllows: (pairs: number, allowed: number) =>
    `With ${counted(pairs, 'different-class pair')}, a FAR of at most 0.001 allows ${allowed === 0 ? 'not a single one' : whole(allowed)} to be accepted.`,
  missed: (count: number) => `Of one class, but judged different: ${whole(count)}`,
  confused: (count: number) => `Of two classes, but judged the same: ${whole(count)}`,
  worst: (shown: number, all: number) => (shown < all ? `The worst ${shown} of them:` : 'All of them:'),
  noMistake: 'None at this threshold.',
  faceNet: {
    plain: faceNet('1.114 (stated as 1.242, on the squared distance) in all of ten splits but one (1.256)'),
    squared: faceNet('1.242 on the squared distance in all of ten splits but one (1.256)'),
  },
  tableThreshold: { plain: 'Threshold, distance', squared: 'Threshold, squared distance' },
  tableSame: 'Same-class pairs',
  tableDifferent: 'Different-class pairs',
  tableTrueAccepts: 'Same-class pairs accepted',
  tableFalseAccepts: 'Different-class pairs accepted',
  ofCurve: (quantity: string, curve: string) => `${quantity}, ${curve}`,
  spoken: (step: number, threshold: number, val: number | null, far: number | null, auc: number | null) =>
    `Step ${whole(step)}. At threshold ${written.distance(threshold)}, VAL is ${percent(val, 1)} and FAR ${percent(far, 1)}. The area under the curve is ${written.area(auc)}.`,
};
