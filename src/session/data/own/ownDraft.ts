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
import { gathered, type OwnProblem, problemOf } from './ownProblem';
import { type FoundPicture, readFiles } from './readFiles';
import { createReadingQueue, type ReadingProgress } from './readingQueue';
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
  /** What was wrong with the files that came last, and with those they had to wait for. */
  readonly problems: readonly OwnProblem[];
  /** While some are read. */
  readonly reading: ReadingProgress | null;
  /** Of the files that came last. */
  readonly folders: FolderQuestion | null;
  /** The classes before something was taken away, as long as that was the last thing done. */
  readonly before: readonly DraftClass[] | null;
}

const EMPTY: OwnDraft = { classes: [], table: null, problems: [], reading: null, folders: null, before: null };

export const ownDraft = createStore<OwnDraft>()(() => EMPTY);

const queue = createReadingQueue((reading) => {
  if (!reading) closePictureReader();
  ownDraft.setState({ reading });
});

/**
 * Adds pictures to the class `into`, or else to the classes that their folders make; those without a folder make a class
 * of their own. A table takes the place of the one before. What was wrong is told in `problems`. `choose` is called at once,
 * because what was dropped or chosen is gone later; the files wait for those that are being read.
 */
export async function addFiles(choose: () => Promise<ChosenFile[]> | ChosenFile[], into?: number): Promise<void> {
  const choosing = (async () => choose())();
  await whileReading(
    choosing.then(({ length }) => length),
    async (tell, signal) => {
      const chosen = await choosing;
      if (chosen.length === 0) throw new CodedError('own-no-files');
      if (countPictures(ownDraft.getState().classes) + chosen.length > MOST_OWN_ITEMS) {
        throw new CodedError('own-too-many-files', { most: MOST_OWN_ITEMS });
      }
      const { pictures, table, problems } = await readFiles(chosen, tell, signal);
      addFound(pictures, into);
      ownDraft.setState((draft) => ({ table: table ?? draft.table }));
      addProblems(problems);
    },
  );
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

/** Reads when it is its turn; what it throws is told in `problems`, beside those of the choices that it waited for. */
export async function whileReading(
  total: Promise<number>,
  read: (tell: (done: number) => void, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  if (!queue.busy) ownDraft.setState({ problems: [] });
  ownDraft.setState({ before: null });
  await queue.add(total, async (tell, signal) => {
    try {
      await read(tell, signal);
    } catch (error) {
      if (!signal.aborted) addProblems([problemOf(error)]);
    }
  });
}

export function addProblems(more: readonly OwnProblem[]): void {
  ownDraft.setState(({ problems }) => ({ problems: gathered([...problems, ...more]) }));
}

/** Pictures that have been read stay; a table that is not read to its end does not come, nor do files that wait. */
export function stopReading(): void {
  queue.stop();
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
