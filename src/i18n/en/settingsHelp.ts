// English words of the settings table that come with the controls: one line about each setting, its choices and units; and
// for the README, what changing it does.
import type { Effect, Unit } from '../../registry/settingRow';
import type { SettingName, SettingNameOfKind, Settings } from '../../session/settings/settingsTable';

type ChoiceWords = { readonly [Name in SettingNameOfKind<'choice'>]: Readonly<Record<Settings[Name], string>> };

export const settingsHelp = {
  dataset: 'What the encoder learns to tell apart.',
  shape: 'Which toy data, where the data are shapes.',
  classes: 'Which classes take part; with none named, the data set’s own choice.',
  people: 'How many people the encoder trains on, where the data are faces.',
  itemsPerPerson: 'How many pictures of each person it trains on.',
  difficulty: 'How much pictures of one person differ.',
  dimensions: 'How many numbers the encoder turns each item into.',
  mining: 'Which triplets of each batch teach.',
  loss: 'Of triplets: hinge stops once the margin is met, soft never quite stops. Of pairs: contrastive and InfoNCE. Against a vector for each class: softmax and ArcFace.',
  margin: 'How much closer the positive must be to the anchor than the negative.',
  temperature: 'How evenly a loss of cosines shares out its push: small, and only the nearest get it.',
  arcMargin: 'How many radians ArcFace adds to the angle between an item and its class.',
  distance: 'What the loss compares: squared distances, as in FaceNet, or plain ones.',
  normalize: 'Divide each embedding by its length, so that all lie on the unit sphere.',
  learningRate: 'How far one step may move the weights.',
  classesPerBatch: 'How many classes each batch draws; at most those in use.',
  itemsPerClass: 'How many items of each class a batch draws; P × K is at most 200.',
  mislabelled: 'Which share of the training items bears a wrong class; unseen items are never mislabelled.',
  seed: 'The same seed and settings give the same start and the same batches.',
  speed: 'Training takes no more steps a second than this.',
  threshold: 'Two items closer than this are judged to be of one class.',
  backend: 'What trains: the graphics card, the processor, or whichever is faster here.',
  'lab.view': 'Distances from the anchor, or a map of the whole space.',
  'lab.unseen': 'Show items that training never sees.',
  'lab.arrows': 'Where the followed triplet pulls, and where the step took it.',
  'lab.level': 'Kept for older addresses: the lab shows all its controls.',
  'triplet.space': 'Where the three points live: the whole plane, or the unit circle.',
  'triplet.moves': 'Three free points, or the weights of one encoder that all points share.',
  'triplet.distance': 'What the loss of the three points compares.',
  'triplet.margin': 'By how much the negative must be farther than the positive.',
  'triplet.stepSize': 'How much of the gradient one step takes.',
  'triplet.anchorX': 'Where the anchor starts.',
  'triplet.anchorY': 'Where the anchor starts.',
  'triplet.positiveX': 'Where the positive starts.',
  'triplet.positiveY': 'Where the positive starts.',
  'triplet.negativeX': 'Where the negative starts.',
  'triplet.negativeY': 'Where the negative starts.',
  'scores.act': 'Judge by a threshold, or push marks apart by a margin.',
  'scores.a': 'The mark of student A, the topper.',
  'scores.b': 'The mark of student B.',
  'scores.you': 'Your own mark.',
  'scores.anchor': 'The student with whom the other two are compared.',
  'scores.threshold': 'Marks that differ by no more than this are judged to be alike.',
  'scores.margin': 'By how many marks you should be farther from A than B is.',
  'scores.squared': 'Divide marks by 100 and square their differences.',
  'scores.squaredMargin': 'The margin of students on marks from 0 to 1, squared.',
  'equation.anchorPositive': 'The first term of the loss.',
  'equation.anchorNegative': 'The second term of the loss, which is subtracted.',
  'equation.margin': 'The third term of the loss.',
  'equation.distance': 'What the terms measure: squared distances, as in FaceNet, or plain ones.',
  'encoder.layer': 'Which layer of the encoder is shown in large, from 1.',
  'equation.loss': 'The hinge of FaceNet, or the soft form without a margin.',
  'oneshot.enrolled': 'How many classes are enrolled with one picture each.',
  'scale.axis': 'Runs that differ in one setting.',
  'compare.pair': 'Two runs from one start that differ in one setting.',
  'compare.quantity': 'What the chart shows of both runs.',
  'losses.anchor': 'Which item of the batch is the anchor, counted from 1.',
  'people.person': 'Whose pictures are shown, by number.',
  'people.other': 'With whom the first person is compared.',
  'people.factor': 'The one thing that changes in the sweep.',
  'people.factorAt': 'How far the sweep is from its middle.',
  'people.share': 'How far from the first person to the second.',
} satisfies Readonly<Record<SettingName, string>>;

export const choices = {
  dataset: { digits: 'Digits', faces: 'Faces', shapes: 'Shapes', students: 'Students', own: 'Your own…' },
  shape: { blobs: 'Blobs', moons: 'Moons', rings: 'Rings', spirals: 'Spirals', shells: 'Shells', helices: 'Helices' },
  difficulty: {
    passport: 'Passport',
    snapshot: 'Snapshot',
    street: 'Street',
    'same-hairdresser': 'Same hairdresser',
  },
  dimensions: { 2: '2-D', 3: '3-D', 8: '8-D', 32: '32-D', 128: '128-D' },
  mining: { random: 'Random', all: 'All', 'semi-hard': 'Semi-hard', hard: 'Hard' },
  loss: {
    hinge: 'Hinge',
    soft: 'Soft margin',
    contrastive: 'Contrastive pairs',
    infonce: 'InfoNCE',
    softmax: 'Softmax classifier',
    arcface: 'ArcFace',
  },
  distance: { squared: 'Squared', plain: 'Plain' },
  backend: { auto: 'Automatic', webgl: 'WebGL', cpu: 'Processor' },
  'lab.view': { 'bulls-eye': 'Bull’s-eye', map: 'Map' },
  'lab.level': { 1: 'Few', 2: 'More', 3: 'All' },
  'triplet.space': { plane: 'Plane', circle: 'Unit circle' },
  'triplet.moves': { points: 'Free points', encoder: 'One shared encoder' },
  'triplet.distance': { squared: 'Squared', plain: 'Plain' },
  'scores.act': { judge: '1 Judge', push: '2 Push' },
  'scores.anchor': { a: 'A', b: 'B', you: 'You' },
  'equation.distance': { squared: 'Squared', plain: 'Plain' },
  'equation.loss': { hinge: 'Hinge', soft: 'Soft margin' },
  'scale.axis': { people: 'People', dimensions: 'Embedding size' },
  'compare.pair': {
    zoom: 'Margin 0.2 or 1, free to zoom',
    'no-zoom': 'Margin 0.2 or 1, no zooming',
    'no-margin': 'Margin 0 or 0.2',
    collapse: 'Hard or semi-hard',
    dimensions: '2-D or 32-D',
  },
  'compare.quantity': { recall: 'Recall', loss: 'Loss', teaching: 'Pairs still teaching' },
  'people.factor': { yaw: 'Turn', nod: 'Nod', light: 'Light', smile: 'Smile' },
} satisfies ChoiceWords;

export const units = {
  distance: 'distance',
  squaredDistance: 'squared distance',
  perStep: 'per step',
  stepsPerSecond: 'steps a second',
  classes: 'classes',
  people: 'people',
  items: 'items',
  dimensions: 'dimensions',
  marks: 'marks',
  radians: 'radians',
  share: 'of the items',
  place: 'in the batch',
} satisfies Readonly<Record<Unit, string>>;

/** Below a control that the present loss has disabled; `loss` as it stands among the choices. */
export const unused = {
  hasNoUse: (loss: string) => `${loss} has no use for it.`,
  needsUnitVectors: (loss: string) => `${loss} compares cosines and needs it.`,
};

/** In the README only. Behind an effect: values that have another one. */
export const restartsWith = (values: readonly string[]) => `; to or from ${values.join(' and ')} it restarts the run`;

/** In the README only. */
export const effects = {
  live: 'with the next step',
  restart: 'restarts the run from its seed',
  pace: 'at once; changes only when steps are taken',
  engine: 'at once; training goes on elsewhere',
  view: 'at once; training is not touched',
} satisfies Readonly<Record<Effect, string>>;
