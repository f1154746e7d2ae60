// A whole choice of files, read one after the other without holding up the page: the good ones come out as pictures and
// tables, the bad ones as problems.
import type { OwnTable } from '../../../data/own/csvTable';
import type { OwnPicture } from '../../../data/own/ownPictures';
import type { ChosenFile } from './chosenFiles';
import { gathered, type OwnProblem, problemOf } from './ownProblem';
import { isTableName, readCsv } from './readCsv';
import { readPicture } from './readPicture';

export interface ReadFiles {
  readonly pictures: readonly { readonly folder: string | null; readonly picture: OwnPicture }[];
  /** The last good one, if there is any. */
  readonly table: { readonly name: string; readonly table: OwnTable } | null;
  readonly problems: readonly OwnProblem[];
}

/** Files read at the same time: while one is decoded, the next is fetched. */
const AT_ONCE = 3;

/**
 * `progress` is told how many are done. Once `signal` is aborted no further file is begun; what was read until then is
 * given back.
 */
export async function readFiles(
  chosen: readonly ChosenFile[],
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadFiles> {
  const pictures: { at: number; folder: string | null; picture: OwnPicture }[] = [];
  const problems: { at: number; problem: OwnProblem }[] = [];
  let table: ReadFiles['table'] = null;
  let next = 0;
  let done = 0;

  async function readOn(): Promise<void> {
    while (next < chosen.length && !signal.aborted) {
      const at = next++;
      const { file, folder } = chosen[at];
      try {
        if (isTableName(file.name)) table = { name: file.name, table: await readCsv(file) };
        else pictures.push({ at, folder, picture: await readPicture(file) });
      } catch (error) {
        problems.push({ at, problem: problemOf(error, file.name) });
      }
      progress(++done);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return {
    pictures: pictures.sort((a, b) => a.at - b.at).map(({ folder, picture }) => ({ folder, picture })),
    table,
    problems: gathered(problems.sort((a, b) => a.at - b.at).map(({ problem }) => problem)),
  };
}
