// The files that a reader chose or dropped, each with the folders it lies in. What systems leave in folders for themselves is
// passed over without a word.
import { CodedError } from '../../../core/codedError';
import { MOST_OWN_ITEMS } from '../../../data/own/limits';

export interface ChosenFile {
  readonly file: File;
  /** Names of the folders it lies in, from the one chosen or dropped inwards; none for a file chosen by itself. */
  readonly folders: readonly string[];
}

/** From a file field; in one that takes folders, each file knows its path. Throws `own-too-many-files {most}`. */
export function chosenInField(files: Iterable<File>): ChosenFile[] {
  const chosen = Array.from(files, (file) => ({ file, path: file.webkitRelativePath.split('/') }))
    .filter(({ file, path }) => !isClutter(file.name) && !path.some(isClutter))
    .map(({ file, path }) => ({ file, folders: path.slice(0, -1) }));
  if (chosen.length > MOST_OWN_ITEMS) throw tooMany();
  return chosen;
}

/**
 * From a drop, folders and all that lies in them. To be called while the drop is handled: what was dropped is gone after
 * that. Rejects with `own-too-many-files {most}` as soon as that is known.
 */
export async function chosenInDrop(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = Array.from(transfer.items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const found = entries.filter((entry) => entry !== null);
  return found.length > 0 ? walk(found) : chosenInField(transfer.files);
}

export async function walk(entries: readonly FileSystemEntry[]): Promise<ChosenFile[]> {
  const chosen: ChosenFile[] = [];
  const waiting = entries.map((entry) => ({ entry, folders: [] as readonly string[] }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { entry, folders } = next;
    if (isClutter(entry.name)) continue;
    if (isFolder(entry)) {
      for (const inner of await contents(entry)) waiting.push({ entry: inner, folders: [...folders, entry.name] });
    } else {
      chosen.push({ file: await fileOf(entry as FileSystemFileEntry), folders });
    }
    if (chosen.length + waiting.length > MOST_OWN_ITEMS + FOLDERS_AT_MOST) throw tooMany();
  }
  if (chosen.length > MOST_OWN_ITEMS) throw tooMany();
  return chosen;
}

/** Folders that may wait to be looked into beside the most files. */
const FOLDERS_AT_MOST = 1000;

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader hands out some hundred entries at a time, and none at the end. */
async function contents(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, () => reject(new CodedError('own-unreadable'))),
    );
    if (some.length === 0) return all;
    all.push(...some);
    if (all.length > MOST_OWN_ITEMS + FOLDERS_AT_MOST) throw tooMany();
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, () => reject(new CodedError('own-unreadable'))));
}

function tooMany(): CodedError {
  return new CodedError('own-too-many-files', { most: MOST_OWN_ITEMS });
}

function isClutter(name: string): boolean {
  return name.startsWith('.') || /^(thumbs\.db|desktop\.ini|__macosx)$/i.test(name);
}
