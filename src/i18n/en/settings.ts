// English words of the settings table: each setting, its choices and its units.
import type { SettingName, SettingNameOfKind, Settings, Unit } from '../../session/settingsTable';

interface SettingWords {
  readonly label: string;
  /** One line. */
  readonly help: string;
}

type ChoiceWords = { readonly [Name in SettingNameOfKind<'choice'>]: Readonly<Record<Settings[Name], string>> };

export const settings = {
  dataset: { label: 'Data', help: 'What the encoder learns to tell apart.' },
  shape: { label: 'Shape', help: 'Which toy data, where the data are shapes.' },
  classes: { label: 'Classes', help: 'Which classes take part; with none named, the data set’s own choice.' },
  people: { label: 'People', help: 'How many people the encoder trains on, where the data are faces.' },
  itemsPerPerson: { label: 'Pictures of each', help: 'How many pictures of each person it trains on.' },
  difficulty: { label: 'Difficulty', help: 'How much pictures of one person differ.' },
  dimensions: { label: 'Embedding size', help: 'How many numbers the encoder turns each item into.' },
  mining: { label: 'Mining', help: 'Which triplets of each batch teach.' },
  loss: { label: 'Loss', help: 'Hinge stops once the margin is met; soft has no margin and never quite stops.' },
  margin: { label: 'Margin', help: 'How much closer the positive must be to the anchor than the negative.' },
  distance: { label: 'Distance', help: 'What the loss compares: squared distances, as in FaceNet, or plain ones.' },
  normalize: {
    label: 'Forbid zooming',
    help: 'Divide each embedding by its length, so that all lie on the unit sphere.',
  },
  learningRate: { label: 'Learning rate', help: 'How far one step may move the weights.' },
  classesPerBatch: { label: 'Classes per batch (P)', help: 'How many classes each batch draws; at most those in use.' },
  itemsPerClass: {
    label: 'Items per class (K)',
    help: 'How many items of each class a batch draws; P × K is at most 200.',
  },
  seed: { label: 'Seed', help: 'The same seed and settings give the same start and the same batches.' },
  speed: { label: 'Speed limit', help: 'Training takes no more steps a second than this.' },
  threshold: { label: 'Threshold', help: 'Two items closer than this are judged to be of one class.' },
  backend: { label: 'Backend', help: 'What trains: the graphics card, the processor, or whichever is faster here.' },
  'lab.view': { label: 'Picture', help: 'Distances from the anchor, or a map of the whole space.' },
  'lab.unseen': { label: 'Unseen items', help: 'Show items that training never sees.' },
  'lab.arrows': { label: 'Arrows', help: 'Where the followed triplet pulls, and where the step took it.' },
  'lab.level': { label: 'Controls', help: 'How many controls the lab shows.' },
  'triplet.space': { label: 'Space', help: 'Where the three points live: the whole plane, or the unit circle.' },
  'triplet.moves': {
    label: 'What moves',
    help: 'Three free points, or the weights of one encoder that all points share.',
  },
  'triplet.distance': { label: 'Distance', help: 'What the loss of the three points compares.' },
  'triplet.margin': { label: 'Margin', help: 'By how much the negative must be farther than the positive.' },
  'triplet.stepSize': { label: 'Step size', help: 'How much of the gradient one step takes.' },
  'triplet.anchorX': { label: 'Anchor x', help: 'Where the anchor starts.' },
  'triplet.anchorY': { label: 'Anchor y', help: 'Where the anchor starts.' },
  'triplet.positiveX': { label: 'Positive x', help: 'Where the positive starts.' },
  'triplet.positiveY': { label: 'Positive y', help: 'Where the positive starts.' },
  'triplet.negativeX': { label: 'Negative x', help: 'Where the negative starts.' },
  'triplet.negativeY': { label: 'Negative y', help: 'Where the negative starts.' },
  'scores.act': { label: 'Act', help: 'Judge by a threshold, or push marks apart by a margin.' },
  'scores.a': { label: 'Mark of A', help: 'The mark of student A, the topper.' },
  'scores.b': { label: 'Mark of B', help: 'The mark of student B.' },
  'scores.you': { label: 'Your mark', help: 'Your own mark.' },
  'scores.anchor': { label: 'Anchor', help: 'The student with whom the other two are compared.' },
  'scores.threshold': { label: 'Threshold', help: 'Marks that differ by no more than this are judged to be alike.' },
  'scores.margin': { label: 'Margin', help: 'By how many marks you should be farther from A than B is.' },
  'scores.squared': { label: 'Scale to 0–1 and square', help: 'Divide marks by 100 and square their differences.' },
  'scores.squaredMargin': { label: 'Margin α', help: 'The margin of students on marks from 0 to 1, squared.' },
  'equation.anchorPositive': { label: 'Anchor to positive', help: 'The first term of the loss.' },
  'equation.anchorNegative': { label: 'Anchor to negative', help: 'The second term of the loss, which is subtracted.' },
  'equation.margin': { label: 'Margin α', help: 'The third term of the loss.' },
  'equation.distance': {
    label: 'Distance',
    help: 'What the terms measure: squared distances, as in FaceNet, or plain ones.',
  },
  'encoder.layer': { label: 'Layer', help: 'Which layer of the encoder is shown in large, from 1.' },
  'equation.loss': { label: 'Loss', help: 'The hinge of FaceNet, or the soft form without a margin.' },
  'compare.pair': { label: 'Compare', help: 'Two runs from one start that differ in one setting.' },
  'compare.quantity': { label: 'Over the steps', help: 'What the chart shows of both runs.' },
} satisfies Readonly<Record<SettingName, SettingWords>>;

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
  loss: { hinge: 'Hinge', soft: 'Soft margin' },
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
  'compare.pair': {
    zoom: 'Margin 0.2 or 1, free to zoom',
    'no-zoom': 'Margin 0.2 or 1, no zooming',
    'no-margin': 'Margin 0 or 0.2',
    collapse: 'Hard or semi-hard',
    dimensions: '2-D or 32-D',
  },
  'compare.quantity': { recall: 'Recall', loss: 'Loss', teaching: 'Pairs still teaching' },
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
} satisfies Readonly<Record<Unit, string>>;
