// Which folders are the classes, when pictures come in folders within folders.
import { visibleText } from './visibleText';

export interface FolderClass {
  /** As the class is called: folders joined by `/`. */
  readonly name: string;
  /** All folders down to it, so that two of one name are told apart; none where those are meant to be one. */
  readonly path: readonly string[];
}

/** One way to make classes of folders. */
export interface Grouping {
  /** `level`: a folder at that depth below the one chosen, with all in it; `innermost`: folders by their own name, wherever. */
  readonly by: 'level' | 'innermost';
  /** Of each picture. */
  readonly classOf: readonly FolderClass[];
  /** Names of the classes, in the order of the pictures. */
  readonly names: readonly string[];
}

/**
 * All ways that give different classes, the one to begin with first: by the first level of folders at which there is more than
 * one. `paths`: names of the folders of each picture, at least one, from the chosen one inwards.
 */
export function groupings(paths: readonly (readonly string[])[]): Grouping[] {
  const clean = paths.map((path) => path.map(visibleText));
  const shared = sharedDepth(clean);
  const deepest = clean.reduce((most, path) => Math.max(most, path.length), 0);
  const levels = Array.from({ length: Math.max(1, deepest - shared) }, (_, at) => shared + at + 1);
  const all = [
    ...levels.map((depth) =>
      grouping(
        'level',
        clean.map((path) => atDepth(path, shared, depth)),
      ),
    ),
    grouping(
      'innermost',
      clean.map((path) => ({ name: path.at(-1) ?? '', path: [] })),
    ),
  ];
  return all.filter(
    (one, at) => at === 0 || (one.names.length > 1 && !all.slice(0, at).some((earlier) => alike(one, earlier))),
  );
}

function grouping(by: Grouping['by'], classOf: readonly FolderClass[]): Grouping {
  return { by, classOf, names: [...new Set(classOf.map(({ name }) => name))] };
}

/** Folders that lie around all pictures say nothing, unless there are no others. */
function sharedDepth(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  let depth = 0;
  while (depth < first.length && paths.every((path) => path[depth] === first[depth])) depth++;
  return depth;
}

function atDepth(path: readonly string[], shared: number, depth: number): FolderClass {
  // A picture that lies higher than that is of the class of its own folder.
  const own = path.slice(0, depth);
  return { name: own.slice(Math.min(shared, own.length - 1)).join('/'), path: own };
}

function alike(one: Grouping, other: Grouping): boolean {
  const there = new Map<string, string>();
  return (
    one.names.length === other.names.length &&
    one.classOf.every(({ name }, at) => {
      if (!there.has(name)) there.set(name, other.classOf[at].name);
      return there.get(name) === other.classOf[at].name;
    })
  );
}

/** A name for a class beside others that are called alike and are not the same: with as many of its outer folders as it takes. */
export function longerName({ name, path }: FolderClass, taken: readonly string[]): string {
  const inner = name.split('/').length;
  for (let outer = inner; outer <= path.length; outer++) {
    const longer = path.slice(path.length - outer).join('/');
    if (!taken.includes(longer)) return longer;
  }
  let number = 2;
  while (taken.includes(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}
