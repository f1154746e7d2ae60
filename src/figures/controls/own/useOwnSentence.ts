// The sentence for a problem with the reader's own data, in the reader's words.
import { problemSentence } from '../../../i18n/problemSentence';
import type { OwnProblem } from '../../../session/data/own/ownProblem';
import { useWords } from '../../words/useWords';

export function useOwnSentence(): (problem: OwnProblem) => string {
  const words = useWords();
  const { own } = useWords('own');
  return ({ code, values, files }) =>
    Object.hasOwn(own.problems, code)
      ? own.problems[code as keyof typeof own.problems](values, own.named(files))
      : problemSentence(words, { code, values });
}
