// What was wrong with files, several of one kind together: the panel says one sentence for each.
import { type ErrorValues, toCodedError } from '../../../core/codedError';
import { shortName, visibleText } from '../../../data/own/visibleText';

export interface OwnProblem {
  readonly code: string;
  readonly values: ErrorValues;
  /** Names of the files, in their order; none where no file is at fault. */
  readonly files: readonly string[];
}

/** Longer names of files are cut. */
const LONGEST = 60;

export function fileName(name: string): string {
  return shortName(visibleText(name), LONGEST);
}

export function problemOf(error: unknown, ...files: readonly string[]): OwnProblem {
  const { code, values } = toCodedError(error);
  return { code, values, files: files.map(fileName) };
}

/** Joined where code and values are the same. */
export function gathered(problems: readonly OwnProblem[]): OwnProblem[] {
  const byKind = new Map<string, OwnProblem>();
  for (const problem of problems) {
    const key = `${problem.code} ${JSON.stringify(problem.values)}`;
    const known = byKind.get(key);
    byKind.set(key, known ? { ...known, files: [...known.files, ...problem.files] } : problem);
  }
  return [...byKind.values()];
}
