// The classes of pictures in a draft, as plain values: how pictures of folders come into them.
import { type FolderClass, longerName } from '../../../data/own/folderClasses';
import type { OwnPicture } from '../../../data/own/ownPictures';
import { visibleText } from '../../../data/own/visibleText';

export interface DraftClass {
  /** Stays the same when the class is renamed. */
  readonly id: number;
  readonly name: string;
  /** The folders that it was made from; none where it was named by hand, or by the folder that was chosen itself. */
  readonly path: readonly string[];
  readonly pictures: readonly OwnPicture[];
}

export interface PictureOfClass {
  readonly picture: OwnPicture;
  /** `null`: of no folder. */
  readonly of: FolderClass | null;
}

let nextId = 1;

export function newClass(name: string, path: readonly string[] = [], pictures: readonly OwnPicture[] = []): DraftClass {
  return { id: nextId++, name, path, pictures };
}

export function countPictures(classes: readonly DraftClass[]): number {
  return classes.reduce((sum, { pictures }) => sum + pictures.length, 0);
}

/**
 * With the pictures in the class of their folder, or in a class called alike unless that comes from another folder. Those of no
 * folder make one class of their own.
 */
export function withPictures(classes: readonly DraftClass[], pictures: readonly PictureOfClass[]): DraftClass[] {
  const result = [...classes];
  const loose: FolderClass = { name: freeName(classes), path: [] };
  /** Place in `result` of each class of folders. */
  const places = new Map<string, number>();
  const added = new Map<number, OwnPicture[]>();
  for (const { picture, of } of pictures) {
    const folder = of ?? loose;
    const key = JSON.stringify([folder.name, folder.path]);
    const place = places.get(key) ?? placeOf(result, folder);
    places.set(key, place);
    const known = added.get(place);
    if (known) known.push(picture);
    else added.set(place, [picture]);
  }
  for (const [place, more] of added)
    result[place] = { ...result[place], pictures: [...result[place].pictures, ...more] };
  return result;
}

/** With the pictures in the class of that id; a class that was removed meanwhile is not brought back. */
export function withPicturesIn(
  classes: readonly DraftClass[],
  id: number,
  pictures: readonly OwnPicture[],
): DraftClass[] {
  return classes.map((one) => (one.id === id ? { ...one, pictures: [...one.pictures, ...pictures] } : one));
}

/** Without the pictures, and without classes of folders that have no others. */
export function withoutPictures(classes: readonly DraftClass[], pictures: ReadonlySet<OwnPicture>): DraftClass[] {
  return classes.flatMap((one) => {
    const left = one.pictures.filter((picture) => !pictures.has(picture));
    if (left.length === one.pictures.length) return [one];
    return left.length === 0 ? [] : [{ ...one, pictures: left }];
  });
}

/** 1, 2, 3 …: the first number that no class is called by. */
export function freeName(classes: readonly { readonly name: string }[]): string {
  const taken = new Set(classes.map(({ name }) => visibleText(name)));
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

function placeOf(classes: DraftClass[], folder: FolderClass): number {
  // The folder that was chosen or dropped itself was chosen for its name.
  const path = folder.path.length > 1 ? folder.path : [];
  const same = (one: DraftClass) =>
    one.path.length === 0 || path.length === 0 ? visibleText(one.name) === folder.name : samePath(one.path, path);
  const known = classes.findIndex(same);
  if (known >= 0) return known;
  const taken = classes.map(({ name }) => visibleText(name));
  const name = taken.includes(folder.name) ? longerName(folder, taken) : folder.name;
  return classes.push(newClass(name, path)) - 1;
}

function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((folder, at) => folder === other[at]);
}
