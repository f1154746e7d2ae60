// A whole choice of files, read one after the other without holding up the page: the good ones come out as pictures and
// tables, the bad ones as problems.
import { CodedError } from '../../../core/codedError';
import type { OwnPicture } from '../../../data/own/ownPictures';
import { bytesOf } from './bytesOf';
import type { ChosenFile } from './chosenFiles';
import { type FileKind, fileKind, HEAD_BYTES, isPicture, type PictureKind } from './fileKind';
import { gathered, type OwnProblem, problemOf } from './ownProblem';
import { readPicture } from './readPicture';
import { isTableName, type ReadTable, readTable } from './readTable';

export interface FoundPicture {
  /** Names of the folders it lies in, the outermost first. */
  readonly folders: readonly string[];
  readonly picture: OwnPicture;
}

export interface ReadFiles {
  readonly pictures: readonly FoundPicture[];
  /** The last good one, if there is any. */
  readonly table: ReadTable | null;
  readonly problems: readonly OwnProblem[];
}

/** Files read at the same time: while one is decoded, the next is fetched. */
const AT_ONCE = 3;

/**
 * `progress` is told how many are done, the file that is being read by the share of it. Once `signal` is aborted no further file
 * is begun and no table is finished; what was read until then is given back. `pictureOf`: tests bring their own.
 */
export async function readFiles(
  chosen: readonly ChosenFile[],
  progress: (done: number) => void,
  signal: AbortSignal,
  pictureOf = (file: File, kind: PictureKind) => readPicture(file, kind),
): Promise<ReadFiles> {
  const pictures: (FoundPicture & { readonly at: number })[] = [];
  const problems: { at: number; problem: OwnProblem }[] = [];
  let table: ReadFiles['table'] = null;
  let next = 0;
  let done = 0;

  async function readOn(): Promise<void> {
    while (next < chosen.length && !signal.aborted) {
      const at = next++;
      const { file, folders } = chosen[at];
      try {
        const kind = await kindOf(file);
        if (isPicture(kind)) pictures.push({ at, folders, picture: await pictureOf(file, kind) });
        else table = await readTable(file, (share) => progress(done + share), signal);
      } catch (error) {
        if (!signal.aborted) problems.push({ at, problem: problemOf(error, file.name) });
      }
      progress(++done);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return {
    pictures: pictures.sort((a, b) => a.at - b.at).map(({ folders, picture }) => ({ folders, picture })),
    table,
    problems: gathered(problems.sort((a, b) => a.at - b.at).map(({ problem }) => problem)),
  };
}

/**
 * `unknown` is a table by its name. Throws `own-empty`, `own-unreadable`, `own-svg`, `own-spreadsheet`, `own-other-kind {kind}`,
 * `own-not-a-picture`.
 */
async function kindOf(file: File): Promise<FileKind> {
  if (file.size === 0) throw new CodedError('own-empty');
  const kind = fileKind(await bytesOf(file.slice(0, HEAD_BYTES)), file.name);
  if (isPicture(kind) || (kind === 'unknown' && isTableName(file.name))) return kind;
  if (kind === 'unknown') throw new CodedError('own-not-a-picture');
  if (kind === 'SVG') throw new CodedError('own-svg');
  if (kind === 'spreadsheet') throw new CodedError('own-spreadsheet');
  throw new CodedError('own-other-kind', { kind });
}
