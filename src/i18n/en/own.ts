// English words of the reader's own data: how they come in, what is done with them, and what can be wrong with a file.
import type { ErrorValues } from '../../core/codedError';
import { isolated } from '../names';
import { exact, whole } from '../numbers';
import { counted } from './counted';

/** `files`: the names of those at fault, as `named` gives them. */
type Sentence = (values: ErrorValues, files: string) => string;

/** Files that are called by name; the others are counted. */
const NAMED = 3;

const sentences = {
  'own-empty': (_, files) => `There is nothing in it (0 bytes), so it was left out: ${files}.`,
  'own-too-large': (v, files) => `Larger than ${v.most} MB, so it was left out: ${files}.`,
  'own-spreadsheet': (_, files) =>
    `A spreadsheet cannot be read here; save its table as “CSV UTF-8”, and choose that: ${files}.`,
  'own-svg': (_, files) => `An SVG can carry a program, so it is never opened here; save it as PNG: ${files}.`,
  'own-other-kind': (v, files) => `${v.kind} files cannot be read here; save them as PNG, JPEG or WebP: ${files}.`,
  'own-not-a-picture': (_, files) => `Neither a PNG, JPEG or WebP picture nor a CSV table: ${files}.`,
  'own-too-many-pixels': (v, files) => `More than ${v.most} megapixels would fill the memory; left out: ${files}.`,
  'own-broken': (_, files) => `The file is damaged and cannot be shown: ${files}.`,
  'own-blank': (_, files) =>
    `In the square middle, which is all that the encoder gets, there is but one even brightness; left out: ${files}.`,
  'own-canvas-noise': (_, files) =>
    `This browser protects against fingerprinting and hands pictures to pages as noise, so they were left out: ${files}. Draw instead, bring a table, or allow this page to read canvases.`,
  'own-no-canvas': (_, files) =>
    `This browser lets pages read no pixels of a picture, so it was left out: ${files}. Draw instead, or bring a table.`,
  'own-unreadable': (_, files) =>
    `The browser could not read it; perhaps it was moved or deleted: ${files || 'a file'}.`,
  'own-too-many-files': (v) =>
    `More than ${whole(Number(v.most))} pictures are too many for this page; none of these were added.`,
  'own-no-files': () => 'There are no files in it.',
  'own-one-class': () => 'Two classes are needed, so that there is something to tell apart.',
  'own-many-classes': (v) => `${v.classes} classes are too many; ${v.most} fit.`,
  'own-few-items': (v) =>
    `Each class needs at least ${v.fewest}, two to train on and two to test with, but ${tooSmall(v)}.`,
  'own-same-name': (v) => `Two classes are called ${quoted(v.name)}; give one another name.`,
  'own-no-name': () => 'A class has no name yet.',
  'csv-encoding': (_, files) =>
    `The letters of ${files} are in no encoding that was recognised; choose “CSV UTF-8” when saving it.`,
  'csv-empty': (_, files) => `${files} has no lines of numbers.`,
  'csv-no-header': (_, files) =>
    `${files}: the first line must name the columns, and here it holds numbers like the others.`,
  'csv-quote': (v, files) => `${files}, line ${v.line}: the quotation marks of a cell do not pair up.`,
  'csv-ragged': (v, files) =>
    `${files}, line ${v.line}: there are ${v.found} cells, and the first line has ${v.expected}.`,
  'csv-missing-cell': (v, files) => `${files}, line ${v.line}: the cell under ${quoted(v.column)} is missing.`,
  'csv-choose-label': () => 'Say which column holds the classes.',
  'csv-not-a-number': (v, files) =>
    `${files}, line ${v.line}: ${quoted(v.value)} under ${quoted(v.column)} is not a number.`,
  'csv-mixed-numbers': (v, files) =>
    `${files}: under ${quoted(v.column)}, ${quoted(v.other)} in line ${v.otherLine} and ${quoted(v.value)} in line ${v.line} cannot be read in the same way; write all decimals with a point, and no thousands separators.`,
  'csv-ambiguous-number': (v, files) =>
    `${files}, line ${v.line}: ${quoted(v.value)} under ${quoted(v.column)} may mean ${v.point} or ${v.comma}, and nothing in the table says which; write it without a thousands separator, or with another number of decimals.`,
  'csv-no-numbers': (_, files) => `${files} has no column of numbers beside the classes.`,
  'csv-only-giveaways': () => 'Every column was left out; tick one to train on it.',
  'csv-all-alike': () => 'All lines hold the same numbers, so there is nothing to tell apart.',
  'csv-many-columns': (v, files) => `${files} has ${v.columns} columns; ${v.most} columns of numbers fit.`,
  'csv-many-rows': (v, files) => `${files} has more than ${whole(Number(v.most))} lines, which is all that fits.`,
} satisfies Readonly<Record<string, Sentence>>;

const problems: Readonly<Record<keyof typeof sentences, Sentence>> = sentences;

function quoted(text: number | string): string {
  return `“${isolated(String(text))}”`;
}

/** The first of the names, and how many others there are. */
function listed(names: readonly string[]): string {
  const first = names.slice(0, NAMED).map(quoted);
  return names.length > NAMED ? `${first.join(', ')} and ${whole(names.length - NAMED)} more` : first.join(', ');
}

function tooSmall({ names, counts, more }: ErrorValues): string {
  const has = String(counts).split('\n');
  const all = String(names)
    .split('\n')
    .map((name, at) => `${quoted(name)} has ${has[at]}`);
  return `${all.join(', ')}${Number(more) > 0 ? ` and ${more} more have too few` : ''}`;
}

export const own = {
  title: 'Your own data',
  change: 'Your data…',
  privacy: 'Your pictures stay in this page: nothing is uploaded, and a reload forgets them.',
  chooseFolder: 'Choose a folder…',
  chooseFiles: 'Choose files…',
  draw: 'Draw',
  hint: 'PNG, JPEG or WebP pictures, at least four of each class: drop a folder for each class here, or add them class by class. Or a table (CSV) whose first line names the columns, one of them the classes.',
  reading: (done: number, total: number) =>
    total === 1 ? `Reading: ${Math.floor(100 * done)}%` : `${whole(Math.floor(done))} of ${whole(total)} files`,
  stop: 'Stop',
  className: (name: string) => `Class ${name}`,
  nameLabel: 'Name of the class',
  count: (count: number, fewest: number) => {
    const all = counted(count, 'picture');
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
  added: (name: string, count: number) => `Added: ${quoted(name)} has ${counted(count, 'picture')} now.`,
  tableText: (lines: number, columns: number) => `${counted(lines, 'line')}, ${counted(columns, 'column')} of numbers.`,
  drawnLines: (lines: number) => `Each run draws ${whole(lines)} of the lines, from each class its share.`,
  labelColumn: 'Column of the classes',
  chooseLabel: 'Choose…',
  leftOut: {
    counter: (column: string) => `Left out: ${quoted(column)} only counts the lines, and may give the classes away.`,
    order: (column: string) =>
      `Left out: ${quoted(column)} only goes one way from line to line, and may give the classes away.`,
    class: (column: string) => `Left out: ${quoted(column)} has one value for each class, and gives it away.`,
    identifier: (column: string) => `Left out: ${quoted(column)} is named as what identifies the lines.`,
  },
  leftOutWords: (columns: readonly string[]) =>
    `Left out, because they hold words, or numbers with something beside them: ${listed(columns)}.`,
  leftOutEmpty: (columns: readonly string[]) => `Left out, because they are empty: ${listed(columns)}.`,
  trainOnColumn: (column: string) => `Train on ${quoted(column)} all the same`,
  encoding: 'Encoding',
  encodingGuessed: (encoding: string) =>
    `The file does not say how its letters are encoded; they were read as ${encoding}, which is a guess. If they look wrong, choose another one, or save the table as “CSV UTF-8”.`,
  example: (column: string, line: number, text: string, value: number) =>
    `Numbers as understood: ${quoted(text)} under ${quoted(column)} in line ${line} is ${exact(value)}.`,
  firstLines: 'The first lines as they were read',
  exactly: (value: number) => exact(value),
  foldersQuestion: 'There are folders within folders. What is a class?',
  foldersBy: (by: 'level' | 'innermost', names: readonly string[], classes: number) =>
    `${by === 'level' ? 'Each of these folders' : 'All folders of one name, wherever they are'}: ${listed(names)} (${whole(classes)} classes)`,
  bars: (columns: string) =>
    `Each bar is a column of your table, from its least number to its largest. From the top: ${columns}.`,
  points: (columns: string) => `Each point has for coordinates the columns of your table: ${columns}.`,
  removeTable: (name: string) => `Remove the table ${name}`,
  trainTable: 'Train on this table',
  named: listed,
  problems,
};
