// What the reader is putting together: classes of pictures, and a table. It stays while the page does, whatever is trained
// on, and nothing in it leaves the page.
import { createStore } from 'zustand/vanilla';
import { CodedError } from '../../../core/codedError';
import type { OwnTable } from '../../../data/own/csvTable';
import { MOST_OWN_ITEMS } from '../../../data/own/limits';
import { requireTrainable } from '../../../data/own/ownClasses';
import { createOwnPictures, type OwnPicture } from '../../../data/own/ownPictures';
import { classesOf, createOwnTable } from '../../../data/own/ownTable';
import { type OwnData, ownData } from '../ownData';
import type { ChosenFile } from './chosenFiles';
import { type OwnProblem, problemOf } from './ownProblem';
import { readFiles } from './readFiles';
import { closePictureReader } from './readPicture';

export interface DraftClass {
  /** Stays the same when the class is renamed. */
  readonly id: number;
  readonly name: string;
  readonly pictures: readonly OwnPicture[];
}

export interface OwnDraft {
  readonly classes: readonly DraftClass[];
  readonly table: { readonly name: string; readonly table: OwnTable } | null;
  /** What was wrong with the files that came last. */
  readonly problems: readonly OwnProblem[];
  /** Files read so far, while some are read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** The classes before something was taken away, as long as that was the last thing done. */
  readonly before: readonly DraftClass[] | null;
}

const EMPTY: OwnDraft = { classes: [], table: null, problems: [], reading: null, before: null };

export const ownDraft = createStore<OwnDraft>()(() => EMPTY);

/** How often the page hears how far the reading is, ms. */
const TOLD_EVERY = 50;

let nextId = 1;
let stop: AbortController | null = null;

/**
 * Adds pictures to the class `into`, or else to the class called like their folder; those without a folder make a class
 * of their own. A table takes the place of the one before. Only one choice is read at a time; what was wrong is told in
 * `problems`.
 */
export async function addFiles(choose: () => Promise<ChosenFile[]> | ChosenFile[], into?: number): Promise<void> {
  if (ownDraft.getState().reading) {
    ownDraft.setState({ problems: [problemOf(new CodedError('own-busy'))] });
    return;
  }
  ownDraft.setState({ problems: [], before: null, reading: { done: 0, total: 0 } });
  stop = new AbortController();
  try {
    const chosen = await choose();
    if (chosen.length === 0) throw new CodedError('own-no-files');
    if (countPictures(ownDraft.getState()) + chosen.length > MOST_OWN_ITEMS) {
      throw new CodedError('own-too-many-files', { most: MOST_OWN_ITEMS });
    }
    const total = chosen.length;
    let told = performance.now();
    const tell = (done: number) => {
      if (performance.now() - told < TOLD_EVERY) return;
      told = performance.now();
      ownDraft.setState({ reading: { done, total } });
    };
    ownDraft.setState({ reading: { done: 0, total } });
    const read = await readFiles(chosen, tell, stop.signal);
    const { classes, table } = ownDraft.getState();
    ownDraft.setState({
      classes: withPictures(classes, read.pictures, into),
      table: read.table ?? table,
      problems: read.problems,
    });
  } catch (error) {
    ownDraft.setState({ problems: [problemOf(error)] });
  } finally {
    stop = null;
    closePictureReader();
    ownDraft.setState({ reading: null });
  }
}

/** What has been read stays. */
export function stopReading(): void {
  stop?.abort();
}

/** Into the class of that id, or into a new one of that name. Throws `own-too-many-files`. */
export function addPicture(picture: OwnPicture, into: number | { readonly name: string }): void {
  const draft = ownDraft.getState();
  if (countPictures(draft) >= MOST_OWN_ITEMS) throw new CodedError('own-too-many-files', { most: MOST_OWN_ITEMS });
  const pictures = [{ folder: typeof into === 'number' ? null : into.name, picture }];
  const classes = withPictures(draft.classes, pictures, typeof into === 'number' ? into : undefined);
  ownDraft.setState({ classes, problems: [], before: null });
}

/** An empty class, to put files or drawings into. */
export function addClass(name: string): void {
  const { classes } = ownDraft.getState();
  ownDraft.setState({ classes: [...classes, { id: nextId++, name, pictures: [] }], before: null });
}

export function renameClass(id: number, name: string): void {
  change(id, (one) => ({ ...one, name }));
}

export function removePicture(id: number, place: number): void {
  const { classes } = ownDraft.getState();
  change(id, (one) => ({ ...one, pictures: one.pictures.filter((_, at) => at !== place) }));
  ownDraft.setState({ before: classes });
}

export function removeClass(id: number): void {
  const { classes } = ownDraft.getState();
  ownDraft.setState({ classes: classes.filter((one) => one.id !== id), before: classes });
}

export function putBack(): void {
  const { classes, before } = ownDraft.getState();
  ownDraft.setState({ classes: before ?? classes, before: null });
}

export function removeTable(): void {
  ownDraft.setState({ table: null });
}

/** What keeps the pictures, or the table, from being trained on; `null`: nothing. */
export function obstacle(
  { classes, table }: Pick<OwnDraft, 'classes' | 'table'>,
  what: 'pictures' | 'table',
): OwnProblem | null {
  const counted =
    what === 'pictures'
      ? classes.map(({ name, pictures }) => ({ name: name.trim(), count: pictures.length }))
      : table
        ? classesOf(table.table).map(({ name, lines }) => ({ name, count: lines.length }))
        : [];
  try {
    requireTrainable(counted);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** From now on the data set `own` is made of the pictures, or of the table, as they are now. Throws what an obstacle says. */
export function load(what: 'pictures' | 'table'): void {
  const { classes, table } = ownDraft.getState();
  const named = classes.map(({ name, pictures }) => ({ name: name.trim(), pictures }));
  const make: OwnData['make'] | null =
    what === 'pictures'
      ? (seed) => createOwnPictures(named, seed)
      : table && ((seed) => createOwnTable(table.table, seed));
  if (make) ownData.setState({ loaded: { classCount: make(0).classes.length, make } });
}

function countPictures({ classes }: OwnDraft): number {
  return classes.reduce((sum, { pictures }) => sum + pictures.length, 0);
}

function change(id: number, how: (one: DraftClass) => DraftClass): void {
  const { classes } = ownDraft.getState();
  ownDraft.setState({ classes: classes.map((one) => (one.id === id ? how(one) : one)), before: null });
}

function withPictures(
  classes: readonly DraftClass[],
  pictures: readonly { readonly folder: string | null; readonly picture: OwnPicture }[],
  into: number | undefined,
): DraftClass[] {
  const loose = pictures.some(({ folder }) => folder === null) ? freeName(classes) : '';
  const added = new Map<string, OwnPicture[]>();
  for (const { folder, picture } of pictures) {
    const name = into === undefined ? (folder ?? loose) : '';
    const known = added.get(name);
    if (known) known.push(picture);
    else added.set(name, [picture]);
  }
  const result = [...classes];
  for (const [name, more] of added) {
    const at = result.findIndex((one) => (into === undefined ? one.name === name : one.id === into));
    if (at >= 0) result[at] = { ...result[at], pictures: [...result[at].pictures, ...more] };
    // A class that was removed while its pictures were read is not brought back.
    else if (into === undefined) result.push({ id: nextId++, name, pictures: more });
  }
  return result;
}

/** 1, 2, 3 …: the first number that no class is called by. */
export function freeName(classes: readonly { readonly name: string }[]): string {
  const taken = new Set(classes.map(({ name }) => name.trim()));
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
