// English words of the lab: the picture, the transport, the charts, and the sentences that say what is going on.
import type { Distance, Loss } from '../../../core/loss/kinds';
import type { Status } from '../../../session/run/runStore';
import { percent, times, whole } from '../../numbers';
import { written } from '../../quantities';
import { counted } from '../counted';

const statuses = {
  loading: 'Loading…',
  playing: 'Training',
  paused: 'Paused',
  resting: 'Waits while it is off screen or another figure trains',
  stopped: 'Stopped',
} satisfies Readonly<Record<Status, string>>;

/** Strangers are numbered from 10000. */
function personName(label: number): string {
  return label < 10_000 ? `person ${label}` : `stranger ${label - 9999}`;
}

/** What is measured along an axis, and is said of a number. */
const distanceUnit = { plain: 'distance', squared: 'squared distance' } satisfies Readonly<Record<Distance, string>>;
const unitSign = { plain: 'd', squared: 'd²' } satisfies Readonly<Record<Distance, string>>;

const different = (caught: number) => (caught === 0 ? 'no different items' : counted(caught, 'different item'));

/** What moves the items. */
const causes = {
  hinge:
    'A different item inside the dashed ring causes loss, and the network tries to push it out; outside, it is left alone. Drag the ring.',
  soft: 'The soft loss has no ring: the nearer a different item, the harder it is pushed away.',
  contrastive:
    'Every item of the anchor’s class is pulled in; a different one is pushed only while it is inside the dashed ring, whose radius is the margin. Drag the ring.',
  infonce: 'InfoNCE has no ring: its push is shared out among all different items of the batch, the nearer the more.',
  softmax:
    'The classifier pushes no item from another: each is drawn to its class’s vector and away from the others, which are not drawn here.',
  arcface:
    'ArcFace pushes no item from another: each is drawn to its class’s vector and away from the others, which are not drawn here.',
} satisfies Readonly<Record<Loss, string>>;

export const lab = {
  title: 'The lab',
  /** `circle`: all stand on the unit circle, the anchor on its left. */
  caption: (circle: boolean, loss: Loss) =>
    `${circle ? 'Every vector has length 1, so all stand on this circle; distance is straight across it. Stems lead to the pictures.' : 'Distance from the centre is true distance to the anchor.'} ${causes[loss]}`,
  captionMap: 'The whole embedding space. The three pictures with badges are the triplet that is followed.',
  /** Behind it. `recall` as last measured, at `step`. */
  recallOnMap: (recall: number, step: number) =>
    `Of the unseen pictures, ${percent(recall)} have one of the same class as their nearest neighbour (measured at step ${whole(step)}).`,
  angle: 'The angle is only layout.',
  kept: (share: number) => `A flattened picture: it keeps ${percent(share)} of the squared distances.`,

  roles: {
    anchor: 'anchor',
    positive: 'positive',
    negative: 'negative',
    same: 'same class',
    different: 'different class',
  },
  className: (dataset: string, label: number, names?: readonly string[]) => {
    if (names) return names[label];
    if (dataset === 'digits') return String(label);
    if (dataset === 'students') return ['science', 'arts', 'languages'][label] ?? String(label);
    if (dataset === 'faces') return personName(label);
    return String.fromCharCode(65 + label);
  },
  itemName: (dataset: string, label: number, names?: readonly string[]) => {
    if (names) return names[label];
    if (dataset === 'digits') return `digit ${label}`;
    if (dataset === 'students') return `${['science', 'arts', 'languages'][label] ?? label} student`;
    if (dataset === 'faces') return personName(label);
    return `point of class ${String.fromCharCode(65 + label)}`;
  },
  chooseOther: { anchor: 'another anchor', positive: 'another positive', negative: 'another negative' },
  unseenItem: 'unseen',
  /** The class that an item bears, and the one that it is of. */
  mislabelled: (given: string, really: string) => `labelled ${given}, but is ${really}`,
  /** What is said of one item, one after the other. */
  facts: (facts: readonly string[]) => facts.join(', '),
  roleOf: (role: string, item: string) => `${role}: ${item}`,
  /** Here and below: a distance in `unit`. */
  itemDistance: (distance: number, unit: Distance) => `${distanceUnit[unit]} ${written.distance(distance)}`,
  zones: { hard: 'no farther than the positive', semiHard: 'inside the margin', easy: 'outside the ring' },
  neighbours: 'Nearest to it, in all dimensions',
  chooseAs: 'Follow as',
  isRole: (role: string) => `It is the ${role} now.`,
  noPartner: 'An anchor needs another item of its class.',
  notPositive: 'A positive is of the anchor’s class.',
  notNegative: 'A negative is of another class.',
  notUnseen: 'The followed triplet is made of training items.',
  close: 'Close',

  stageName: 'Items round the anchor, at their true distance',
  mapName: 'Map of the embedding space',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Show all',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  ringLabel: 'Margin ring',
  ringText: (margin: number, unit: Distance) => `margin ${written.distance(margin)} in ${unitSign[unit]}`,
  ringSpoken: (margin: number, caught: number) =>
    `margin ${written.distance(margin)}, ${different(caught)} in the ring`,
  invitation: 'Your turn: pull the ring',
  invitationShort: 'Your turn: pull',
  ringWasHere: 'Your ring was here.',
  zoomedOut: (factor: number) => `Picture zoomed out ${times(factor)}`,
  farSide: 'The ring reaches past the far side: no different item is outside.',
  caught: (caught: number, different: number) => `In the ring: ${caught} of ${different} different items drawn`,
  caughtOf: {
    soft: 'Soft loss: no ring; the nearer a different item, the harder the push',
    infonce: 'InfoNCE: no ring; the nearer a different item, the larger its share of the push',
    softmax: 'Softmax: items are pushed from class vectors, not from each other',
    arcface: 'ArcFace: items are pushed from class vectors, not from each other',
  } satisfies Readonly<Record<Exclude<Loss, 'hinge' | 'contrastive'>, string>>,

  play: 'Play',
  pause: 'Pause',
  step: 'One step',
  reset: 'Same start',
  resetHelp: 'Again from the same first weights and batches',
  newStart: 'New start',
  newStartHelp: 'Other first weights, other batches',
  statuses,
  stepCount: (step: number) => `step ${whole(step)}`,
  stepAxis: 'step',
  measuredAt: (value: string, step: number) => `${value} (step ${whole(step)})`,

  rulerDescription: (
    { positive, negative }: { readonly positive: string; readonly negative: string },
    ap: string,
    an: string,
    loss: string | null,
    unit: Distance,
  ) =>
    `Ruler of ${distanceUnit[unit]} from the anchor: ${positive} at ${ap}, ${negative} at ${an}${loss === null ? '' : `, loss ${loss}`}.`,
  rulerLabels: {
    positive: 'positive',
    negative: 'negative',
    margin: 'margin',
    loss: 'loss',
    none: 'no loss: outside the band',
  },
  distanceUnit,
  /** The same in signs. */
  unitSign,

  tripletTitle: 'The followed triplet',
  /** How much a distance has changed. */
  lastStep: (change: string) => `last step ${change}`,
  distancesTitle: 'How far from the anchor',
  distancesFollowed: {
    plain: { positive: 'd(a,p)', negative: 'd(a,n)' },
    squared: { positive: 'd²(a,p)', negative: 'd²(a,n)' },
  } satisfies Readonly<Record<Distance, object>>,
  distancesBatch: { positive: 'same, batch', negative: 'different, batch' },
  chartScope: 'Show',
  scopeTriplet: 'this triplet',
  scopeBatch: 'batch mean',
  marginBand: 'margin',
  marginMark: (margin: number) => `margin ${written.distance(margin)}`,
  backMark: 'you are here',
  /** Of the step from which on another triplet is followed. */
  tripletMark: 'another triplet',
  distancesDescription: (ap: number, an: number, unit: Distance) =>
    `Line chart of ${distanceUnit[unit]} over steps: anchor to positive now ${written.distance(ap)}, anchor to negative now ${written.distance(an)}.`,
  teachingTitle: 'Pairs still teaching',
  teachingUnit: '· all anchors',
  teachingSeries: { recent: 'last ten steps', batch: 'this batch' },
  teachingDescription: (recent: number, batch: number) =>
    `Line chart over steps: of the pairs of a batch ${percent(recent)} still teach, the mean of the last ten steps; of this batch ${percent(batch)}.`,
  lossTitle: 'Loss',
  lossMined: 'mined',
  lossAll: 'all valid',
  lossRecent: (loss: number | null) => `Mined, mean of the last ten steps: ${written.loss(loss)}`,
  lossDescription: (mined: number, all: number, batch: string) =>
    `Line chart over steps: mean loss of the mined active triplets ${written.loss(mined)}, of all valid triplets ${written.loss(all)}. ${batch}`,
  /** Of a loss without triplets: it leaves nothing of the batch out. */
  lossOfBatch: {
    series: 'this batch',
    recent: (loss: number | null) => `Mean of the last ten steps: ${written.loss(loss)}`,
    description: (loss: number) => `Line chart over steps: loss of the batch ${written.loss(loss)}.`,
  },
  countsTitle: 'All triplets of the batch',
  counts: { easy: 'easy', semiHard: 'semi-hard', hard: 'hard' },
  active: (share: number) => `${percent(share)} active`,
  histogramTitle: 'Pairs of unseen items, by distance',
  histogramSame: 'same',
  histogramDifferent: 'different',
  histogramThreshold: (value: number) => `threshold ${written.distance(value)}`,
  histogramDescription: (recall: string) =>
    `Histogram of distances between unseen items of one class and of different classes. ${recall}`,
  recall: (recall: number, step: number) =>
    `Recall@1 on unseen items ${written.recall(recall)} (measured at step ${whole(step)})`,
  auc: (auc: number) => `AUC ${written.area(auc)}`,

  pictureNote: {
    students: 'Each bar is a mark, 0 to 100, from the top: mathematics, physics, art, music, English, French.',
    shapes: 'Each point stands where it stands in the toy data.',
    digits: '',
    faces: '',
    own: '',
  },

  presetLocked: 'What is greyed out would change a setting that is locked here.',
  /** `common`: as far as all classes can be from each other at once; null where the dimensions have no room for that. */
  marksHelp: (classes: number, common: number | null) =>
    `Squared distances of vectors with length 1: 2 is a right angle, 4 the opposite side.${common === null ? '' : ` All ${classes} classes can be ${written.distance(common)} from each other at once, and no farther.`}`,
  unseen: 'Unseen pictures',

  dismiss: 'Dismiss',

  /** `caught`: null where there is no ring. */
  spoken: (state: string, step: number, ap: number, an: number, unit: Distance, caught: number | null) =>
    `${state}${state.endsWith('.') ? '' : '.'} Step ${whole(step)}. ${unit === 'squared' ? 'Squared distance' : 'Distance'} anchor to positive ${written.distance(ap)}, anchor to negative ${written.distance(an)}.${caught === null ? '' : ` ${caught === 0 ? 'No different items' : different(caught)} inside the ring.`}`,
  numbersTable: 'The same numbers as a table',
  numbersFile: 'Numbers (CSV)',
  tableHeads: { quantity: 'Quantity', value: 'Value' },
  distanceRows: {
    plain: { anchorPositive: 'Distance anchor–positive', anchorNegative: 'Distance anchor–negative' },
    squared: { anchorPositive: 'Squared distance anchor–positive', anchorNegative: 'Squared distance anchor–negative' },
  } satisfies Readonly<Record<Distance, object>>,
  tableRows: {
    step: 'Step',
    loss: 'Loss, mean over mined active triplets',
    lossOfBatch: 'Loss of the batch',
    lossRecent: 'The same, mean of the last ten steps',
    lossAll: 'Loss, mean over all valid triplets',
    teaching: 'Pairs still teaching, mean of the last ten steps',
    teachingBatch: 'Pairs still teaching, this batch',
    active: 'Active share of all valid triplets',
    easy: 'Easy triplets in the batch',
    semiHard: 'Semi-hard triplets in the batch',
    hard: 'Hard triplets in the batch',
    caught: 'Different items inside the ring',
    recall: 'Recall@1 on unseen items',
    stepsPerSecond: 'Steps per second',
  },
};
