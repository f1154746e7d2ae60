// What the reader is putting together: classes of pictures, and a table. It stays while the page does, whatever is trained
// on, and nothing in it leaves the page.
import { createStore } from 'zustand/vanilla';
import { CodedError } from '../../../core/codedError';
import { type Grouping, groupings } from '../../../data/own/folderClasses';
import { MOST_OWN_ITEMS } from '../../../data/own/limits';
import type { OwnPicture } from '../../../data/own/ownPictures';
import type { ChosenFile } from './chosenFiles';
import {
  countPictures,
  type DraftClass,
  newClass,
  type PictureOfClass,
  withoutPictures,
  withPictures,
  withPicturesIn,
} from './draftClasses';
import { type OwnProblem, problemOf } from './ownProblem';
import { type FoundPicture, readFiles } from './readFiles';
import { closePictureReader } from './readPicture';
import type { ReadTable } from './readTable';

/** Pictures that came in folders within folders, and the ways to make classes of them: more than one. */
export interface FolderQuestion {
  readonly pictures: readonly OwnPicture[];
  readonly groupings: readonly Grouping[];
  /** Place of the one that is in force. */
  readonly chosen: number;
}

export interface OwnDraft {
  readonly classes: readonly DraftClass[];
  readonly table: ReadTable | null;
  /** What was wrong with the files that came last. */
  readonly problems: readonly OwnProblem[];
  /** Files read so far, the one in hand by its share, while some are read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** Of the files that came last. */
  readonly folders: FolderQuestion | null;
  /** The classes before something was taken away, as long as that was the last thing done. */
  readonly before: readonly DraftClass[] | null;
}

const EMPTY: OwnDraft = { classes: [], table: null, problems: [], reading: null, folders: null, before: null };

export const ownDraft = createStore<OwnDraft>()(() => EMPTY);

/** How often the page hears how far the reading is, ms. */
const TOLD_EVERY = 50;

let stop: AbortController | null = null;

/**
 * Adds pictures to the class `into`, or else to the classes that their folders make; those without a folder make a class
 * of their own. A table takes the place of the one before. What was wrong is told in `problems`.
 */
export async function addFiles(choose: () => Promise<ChosenFile[]> | ChosenFile[], into?: number): Promise<void> {
  await whileReading(async (tell, signal) => {
    const chosen = await choose();
    if (chosen.length === 0) throw new CodedError('own-no-files');
    if (countPictures(ownDraft.getState().classes) + chosen.length > MOST_OWN_ITEMS) {
      throw new CodedError('own-too-many-files', { most: MOST_OWN_ITEMS });
    }
    tell(0, chosen.length);
    const { pictures, table, problems } = await readFiles(chosen, (done) => tell(done, chosen.length), signal);
    addFound(pictures, into);
    ownDraft.setState((draft) => ({ table: table ?? draft.table, problems }));
  });
}

/** Adds pictures that have been read, as `addFiles` does. */
export function addFound(found: readonly FoundPicture[], into?: number): void {
  const { classes } = ownDraft.getState();
  const pictures = found.map(({ picture }) => picture);
  ownDraft.setState(
    into === undefined
      ? withFolders(classes, found)
      : { classes: withPicturesIn(classes, into, pictures), folders: null },
  );
}

/** Tells how many files of how many are read; at most every `TOLD_EVERY` ms, so that the page has time for other things. */
type Tell = (done: number, total: number) => void;

/** Only one choice of files is read at a time; a second one is refused with `own-busy` in `problems`. */
export async function whileReading(read: (tell: Tell, signal: AbortSignal) => Promise<void>): Promise<void> {
  if (ownDraft.getState().reading) {
    ownDraft.setState({ problems: [problemOf(new CodedError('own-busy'))] });
    return;
  }
  ownDraft.setState({ problems: [], before: null, reading: { done: 0, total: 0 } });
  stop = new AbortController();
  const { signal } = stop;
  let told = Number.NEGATIVE_INFINITY;
  try {
    await read((done, total) => {
      if (performance.now() - told < TOLD_EVERY) return;
      told = performance.now();
      ownDraft.setState({ reading: { done, total } });
    }, signal);
  } catch (error) {
    if (!signal.aborted) ownDraft.setState({ problems: [problemOf(error)] });
  } finally {
    stop = null;
    closePictureReader();
    ownDraft.setState({ reading: null });
  }
}

/** Pictures that have been read stay; a table that is not read to its end does not come. */
export function stopReading(): void {
  stop?.abort();
}

/** Makes classes of the folders of the files that came last in another one of the ways asked about. */
export function groupFolders(chosen: number): void {
  const { classes, folders } = ownDraft.getState();
  if (!folders) return;
  const { pictures, groupings } = folders;
  const present = new Set(classes.flatMap((one) => one.pictures));
  const classOf = groupings[chosen].classOf.map((of, at) => ({ of, picture: pictures[at] }));
  ownDraft.setState({
    classes: withPictures(
      withoutPictures(classes, new Set(pictures)),
      classOf.filter(({ picture }) => present.has(picture)),
    ),
    folders: { ...folders, chosen },
    before: null,
  });
}

function withFolders(
  classes: readonly DraftClass[],
  found: readonly FoundPicture[],
): Pick<OwnDraft, 'classes' | 'folders'> {
  const inFolders = found.filter(({ folders }) => folders.length > 0);
  const ways = inFolders.length > 0 ? groupings(inFolders.map(({ folders }) => folders)) : [];
  const classOf = new Map<FoundPicture, PictureOfClass['of']>(inFolders.map((one, at) => [one, ways[0].classOf[at]]));
  return {
    classes: withPictures(
      classes,
      found.map((one) => ({ picture: one.picture, of: classOf.get(one) ?? null })),
    ),
    folders: ways.length > 1 ? { pictures: inFolders.map(({ picture }) => picture), groupings: ways, chosen: 0 } : null,
  };
}

/** Into the class of that id, or into a new one of that name. Throws `own-too-many-files`. */
export function addPicture(picture: OwnPicture, into: number | { readonly name: string }): void {
  const { classes } = ownDraft.getState();
  if (countPictures(classes) >= MOST_OWN_ITEMS) throw new CodedError('own-too-many-files', { most: MOST_OWN_ITEMS });
  ownDraft.setState({
    classes:
      typeof into === 'number'
        ? withPicturesIn(classes, into, [picture])
        : withPictures(classes, [{ picture, of: { name: into.name, path: [] } }]),
    problems: [],
    before: null,
  });
}

/** An empty class, to put files or drawings into. */
export function addClass(name: string): void {
  ownDraft.setState({ classes: [...ownDraft.getState().classes, newClass(name)], before: null });
}

export function renameClass(id: number, name: string): void {
  change(id, (one) => ({ ...one, name, path: [] }));
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

function change(id: number, how: (one: DraftClass) => DraftClass): void {
  const { classes } = ownDraft.getState();
  ownDraft.setState({ classes: classes.map((one) => (one.id === id ? how(one) : one)), before: null });
}
