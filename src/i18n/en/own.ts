// English words of the reader's own data: how they come in, what is done with them, and what can be wrong with a file.
import type { ErrorValues } from '../../core/codedError';
import { whole } from '../numbers';

/** `files`: the names of those at fault, as `named` gives them. */
type Sentence = (values: ErrorValues, files: string) => string;

/** Files that are called by name; the others are counted. */
const NAMED = 3;

const sentences = {
  'own-empty': (_, files) => `There is nothing in it (0 bytes), so it was left out: ${files}.`,
  'own-too-large': (v, files) => `Larger than ${v.most} MB, so it was left out: ${files}.`,
  'own-svg': (_, files) => `An SVG can carry a program, so it is never opened here; save it as PNG: ${files}.`,
  'own-other-kind': (v, files) => `${v.kind} files cannot be read here; save them as PNG, JPEG or WebP: ${files}.`,
  'own-not-a-picture': (_, files) => `Neither a PNG, JPEG or WebP picture nor a CSV table: ${files}.`,
  'own-too-many-pixels': (v, files) => `More than ${v.most} megapixels would fill the memory; left out: ${files}.`,
  'own-broken': (_, files) => `The file is damaged and cannot be shown: ${files}.`,
  'own-unreadable': (_, files) =>
    `The browser could not read it; perhaps it was moved or deleted: ${files || 'a file'}.`,
  'own-too-many-files': (v) =>
    `More than ${whole(Number(v.most))} pictures are too many for this page; none of these were added.`,
  'own-busy': () => 'The files before are still being read; choose these again when that is done.',
  'own-no-files': () => 'There are no files in it.',
  'own-one-class': () => 'Two classes are needed, so that there is something to tell apart.',
  'own-many-classes': (v) => `${v.classes} classes are too many; ${v.most} fit.`,
  'own-few-items': (v) =>
    `Each class needs at least ${v.fewest}, two to train on and two to test with, but ${tooSmall(v)}.`,
  'own-same-name': (v) => `Two classes are called “${v.name}”; give one another name.`,
  'own-no-name': () => 'A class has no name yet.',
  'csv-encoding': (_, files) => `${files} is not saved as UTF-8 text; choose “CSV UTF-8” when saving it.`,
  'csv-empty': (_, files) => `${files} has no lines of numbers.`,
  'csv-no-header': (_, files) => `${files}: the first line must name the columns, and here it holds numbers.`,
  'csv-quote': (v, files) => `${files}, line ${v.line}: a quotation mark is not closed.`,
  'csv-ragged': (v, files) =>
    `${files}, line ${v.line}: there are ${v.found} cells, and the first line has ${v.expected}.`,
  'csv-missing-cell': (v, files) => `${files}, line ${v.line}: the cell under “${v.column}” is missing.`,
  'csv-no-label': (v, files) =>
    `${files}: “${v.first}” and “${v.second}” both hold words; call the column with the classes “label”.`,
  'csv-not-a-number': (v, files) => `${files}, line ${v.line}: “${v.value}” under “${v.column}” is not a number.`,
  'csv-no-numbers': (_, files) => `${files} has no column of numbers beside the classes.`,
  'csv-many-columns': (v, files) => `${files} has ${v.columns} columns of numbers; ${v.most} fit.`,
  'csv-many-rows': (v, files) => `${files} has ${whole(Number(v.rows))} lines; ${whole(Number(v.most))} fit.`,
} satisfies Readonly<Record<string, Sentence>>;

const problems: Readonly<Record<keyof typeof sentences, Sentence>> = sentences;

function tooSmall({ names, counts, more }: ErrorValues): string {
  const has = String(counts).split('\n');
  const all = String(names)
    .split('\n')
    .map((name, at) => `“${name}” has ${has[at]}`);
  return `${all.join(', ')}${Number(more) > 0 ? ` and ${more} more have too few` : ''}`;
}

export const own = {
  title: 'Your own data',
  change: 'Your data…',
  privacy: 'Your pictures stay in this page: nothing is uploaded, and a reload forgets them.',
  chooseFolder: 'Choose a folder…',
  chooseFiles: 'Choose files…',
  draw: 'Draw',
  hint: 'PNG, JPEG or WebP pictures, at least four of each class: drop a folder for each class here, or add them class by class. Or a table (CSV) with a column “label”.',
  reading: (done: number, total: number) => `${whole(done)} of ${whole(total)} files`,
  stop: 'Stop',
  className: (name: string) => `Class ${name}`,
  nameLabel: 'Name of the class',
  count: (count: number, fewest: number) => {
    const all = count === 1 ? '1 picture' : `${whole(count)} pictures`;
    return count < fewest ? `${all}, ${fewest - count} more needed` : all;
  },
  addFiles: 'Add pictures…',
  addFilesTo: (name: string) => `Add pictures to ${name}`,
  addClass: 'Add a class',
  removeClass: (name: string) => `Remove the class ${name}`,
  removePicture: (place: number, name: string) => `Remove picture ${place} of ${name}`,
  putBack: 'Put back',
  more: (count: number) => `and ${whole(count)} more`,
  train: 'Train on these',
  padHelp:
    'Draw with mouse, finger or pen, then say what it is. Drawing takes a pointer; by keyboard, pictures come in as files.',
  padLabel: 'Sheet to draw on',
  preview: 'What the encoder gets',
  undo: 'Undo stroke',
  clear: 'Clear',
  addTo: 'Add to class',
  addToClass: (name: string) => `Add to ${name}`,
  newName: 'Name of the new class',
  addToNew: 'Add to a new class',
  added: (name: string, count: number) =>
    `Added: “${name}” has ${count === 1 ? '1 picture' : `${count} pictures`} now.`,
  tableText: (lines: number, columns: number, label: string) =>
    `${whole(lines)} lines, ${columns === 1 ? '1 column' : `${columns} columns`} of numbers; the classes stand under “${label}”.`,
  leftOut: (columns: string) => `Left out, because it only counts the lines: ${columns}.`,
  bars: (columns: string) =>
    `Each bar is a column of your table, from its least number to its largest. From the top: ${columns}.`,
  points: (columns: string) => `Each point has for coordinates the columns of your table: ${columns}.`,
  removeTable: (name: string) => `Remove the table ${name}`,
  trainTable: 'Train on this table',
  named: (files: readonly string[]) => {
    const names = files.slice(0, NAMED).map((file) => `“${file}”`);
    return files.length > NAMED ? `${names.join(', ')} and ${whole(files.length - NAMED)} more` : names.join(', ');
  },
  problems,
};
