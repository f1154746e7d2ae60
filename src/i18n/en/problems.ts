// English sentences for everything that can be wrong: with a setting, the address, a message, a data set or an engine.
// One sentence a code; `name` is the label of the setting at fault, or the parameter or field as it was written.
import type { ErrorValues } from '../../core/codedError';
import type { ProblemCode } from '../../session/problem';

type Sentence = (values: ErrorValues, name: string) => string;

const ofInput = {
  'unknown-setting': (_, name) => `There is no setting called “${name}”.`,
  'not-a-number': (v, name) => `${name}: “${v.value}” is not a decimal number${instead(v)}.`,
  'not-an-integer': (v, name) => `${name}: “${v.value}” is not a whole number${instead(v)}.`,
  'out-of-range': (v, name) => `${name}: “${v.value}” does not lie between ${v.min} and ${v.max}${instead(v)}.`,
  'nothing-typed': (v, name) => `${name}: no number is typed; it takes one between ${v.min} and ${v.max}.`,
  'two-readings': (v, name) =>
    `${name}: “${v.value}” may mean ${v.decimal} or ${v.thousands}; type it without the comma, or with a point.`,
  'not-a-choice': (v, name) => `${name}: “${v.value}” is none of ${v.choices}${instead(v)}.`,
  'not-a-flag': (v, name) => `${name}: “${v.value}” is neither 1 (on) nor 0 (off)${instead(v, flagWord(v.used))}.`,
  'not-classes': (v, name) =>
    `${name}: “${v.value}” is not a list of different whole numbers from ${v.min} to ${v.max}${instead(v)}.`,
  'own-not-loaded': (v) => `Own data stay in the page they were loaded into, and none are loaded here${instead(v)}.`,
  'unknown-class': (v) => `The data “${v.dataset}” have no class ${v.class}${instead(v)}.`,
  'too-few-classes': (v) => `Triplets need at least 2 classes, and ${v.classes} was chosen${instead(v)}.`,
  'classes-per-batch': (v) => `A batch cannot draw ${v.classesPerBatch} classes from ${v.classes}${instead(v)}.`,
  'batch-too-large': (v) => `A batch of ${v.items} items is more than the ${v.most} that fit${instead(v)}.`,
  'loss-needs-unit-vectors': (v) =>
    `The loss “${v.loss}” compares cosines and needs embeddings of length 1${instead(v, flagWord(v.used))}.`,
  'address-too-long': (v) =>
    `The address carries ${v.length} characters of settings; more than ${v.most} are not read, so the defaults are used.`,
  'address-version': (v) =>
    `The address is of version “${v.value}”, which this page does not know; it reads what it can.`,
  'unknown-preset': (v) => `There is no preset called “${v.value}”.`,
  'unknown-figure': (v) => `There is no figure called “${v.value}”; ${v.used ? 'the lab' : 'the whole page'} is shown.`,
  'unknown-chapter': (v) => `There is no chapter called “${v.value}”; the article opens at its head.`,
  'unknown-part': (v, name) => `${name}: “${v.value}” is no setting and no part of a figure.`,
  'moment-damaged': () =>
    'The link to a moment is damaged or was cut off, so the run stands at its start. Copy the whole link again.',
  'moment-version': () =>
    'The link to a moment was made by another version of this page, whose runs this one cannot repeat. The run stands at its start.',
  'moment-figure': () => 'A link to a moment opens a figure with one run, and this is none; the moment is left out.',
  'moment-needs-wasm': () =>
    'The run of this link was trained with WebAssembly, which this browser does not offer here. Without it the numbers differ, so the run is not trained again; it stands at its start.',
  'moment-without-wasm': () =>
    'The run of this link was trained without WebAssembly, and this browser trains with it, where the numbers differ. So the run is not trained again; it stands at its start.',
  'moment-no-run': () => 'There is no moment to link to yet: the run is still loading.',
  'moment-own': () => 'Your own data stay in this page, so no link can open this run elsewhere.',
  'moment-rolled-back': () => 'In this run the weights were not finite once and went back, which no link can repeat.',
  'moment-put-back': () =>
    'The page around the figure has put a kept state into this run, and a link cannot carry one.',
  'moment-far': (v) => `Step ${v.step} is too far to train again; links go up to step ${v.most}.`,
  'moment-long': (v) =>
    `The link with all changes of this run would have ${v.length} characters; many programs cut links after ${v.most}.`,
  'message-version': (v) => `This page understands messages of version 1, not “${v.value}”.`,
  'message-type': (v) => `There is no message of type “${v.value}”.`,
  'message-id': () => 'The id of a message must be a number or a text of at most 200 characters.',
  'missing-field': (_, name) => `The message lacks the field “${name}”.`,
  'unknown-field': (_, name) => `A message of this type has no field “${name}”.`,
  'not-an-object': (_, name) => `The field “${name}” must be an object.`,
  'not-allowed': (v) => `The message “${v.value}” is only taken under ?test=1.`,
  'not-a-state': (v) =>
    `This is no state that the figure has given${v.place ? `: “${v.place}” is not as it was written` : ''}.`,
} satisfies Readonly<Record<ProblemCode, Sentence>>;

const ofFiles = {
  'connection-failed': () => 'The connection failed, so this part of the page could not be loaded; the rest goes on.',
  'file-missing': () => 'The server does not have this part of the page at the moment.',
  'newer-version': () =>
    'A newer version of this page has been published, and this part is no longer on the server. A reload brings the new one and keeps the settings.',
  'part-unloadable': () =>
    'The connection failed while this part was being loaded, and the browser does not ask for it again. A reload helps and keeps the settings.',
} satisfies Readonly<Record<string, Sentence>>;

const ofData = {
  'digits-missing': () => 'The pictures of the digits could not be loaded.',
  'digits-shape': () => 'The file of digits is damaged.',
  'digits-damaged': () => 'The file of digits is damaged.',
  'faces-shape': () => 'The file of faces does not have the size it should have.',
  'unknown-person': (v) => `There is no person ${v.person}.`,
  'items-per-class': (v) => `A batch needs at least 2 items of each class, not ${v.itemsPerClass}.`,
  'not-a-triplet': () => 'Anchor and positive must be two items of one class, and the negative of another.',
  'item-shape': (v) => `The encoder cannot take items of shape ${v.shape}.`,
} satisfies Readonly<Record<string, Sentence>>;

const ofMaths = {
  'margin-range': (v) => `The margin must be 0 or more, not ${v.margin}.`,
  'temperature-range': (v) => `The temperature must be above 0, not ${v.temperature}.`,
  'no-class-vectors': () => 'The run has no vectors of classes for this loss.',
  'not-finite': () => 'The training produced a number that is not finite.',
  'labels-length': (v) => `There are ${v.labels} labels for ${v.items} items.`,
  'rows-shape': (v) => `${v.length} numbers cannot be cut into rows of ${v.dims}.`,
  'item-range': (v) => `There is no item ${v.item} among ${v.count}.`,
  'support-empty': () => 'There is no known item to compare with.',
  'histogram-range': (v) => `A histogram from ${v.from} to ${v.to} in ${v.bins} bins cannot be drawn.`,
  'random-range': (v) => `A random whole number below ${v.below} cannot be drawn.`,
  'random-state': () => 'The saved state of the random generator cannot be read.',
} satisfies Readonly<Record<string, Sentence>>;

const ofEngines = {
  'context-lost': () => 'The browser took the graphics card away.',
  'webgl-missing': () => 'This browser offers no WebGL 2 here.',
  'webgl-backend': () => 'WebGL could not be started.',
  'texture-size': () => 'There are more items than fit on this graphics card.',
  'engine-busy': () => 'The engine was asked for a step while it was taking one.',
  'engine-disposed': () => 'The engine was asked for something after it had been closed.',
  'state-length': (v) => `A saved state of ${v.given} numbers does not fit an encoder of ${v.expected}.`,
  'run-rolled-back': () =>
    'In this run the weights were not finite once and went back, so its seed does not give it again.',
  'run-put-back': () => 'This run stands on weights that came from outside, so its seed does not give it again.',
  'encoder-files': () =>
    'An encoder is two files: choose triplet-encoder.json and triplet-encoder.weights.bin together.',
  'encoder-unreadable': () => 'This is not an encoder that this lab or its train.py has saved.',
  'encoder-numbers': (v) => `The file of weights has ${v.given} bytes, and the model asks for ${v.expected}.`,
  'encoder-not-finite': () => 'The weights of this encoder are not all finite numbers.',
  'encoder-dimensions': (v) => `The encoder has ${v.given} dimensions; the lab draws ${v.choices}.`,
  'encoder-input': (v) =>
    `The encoder takes inputs of ${v.given}, and these data are ${v.expected}: choose other data.`,
  'encoder-layer': (v) => `The encoder has “${v.given}” where the lab’s for these data has “${v.expected}”.`,
  'no-worker': () => 'This browser does not let the page start a worker, so nothing can be trained here.',
  'no-run': (v) => `The figure “${v.figure}” trains nothing, so it takes no “${v.type}”.`,
  'only-forward': () => 'Runs in lock-step only go forward, so this figure goes to no earlier step.',
  'no-picture': () => 'The figure shows no picture yet that could be given.',
  'worker-gone': () => 'The training worker stopped.',
  'worker-error': (v) => `The training worker reported an error: ${v.message}.`,
  unexpected: (v) => `Something went wrong that should not: ${v.message ?? 'no details'}.`,
} satisfies Readonly<Record<string, Sentence>>;

type Code =
  | keyof typeof ofInput
  | keyof typeof ofFiles
  | keyof typeof ofData
  | keyof typeof ofMaths
  | keyof typeof ofEngines;

export const problems: Readonly<Record<Code, Sentence>> = {
  ...ofInput,
  ...ofFiles,
  ...ofData,
  ...ofMaths,
  ...ofEngines,
};

function instead({ used }: ErrorValues, word = used): string {
  if (used === undefined) return '';
  return used === '' ? '; the data set’s own are used' : `; ${word} is used instead`;
}

function flagWord(used: ErrorValues[string] | undefined): string {
  return used === '1' ? 'on' : 'off';
}
