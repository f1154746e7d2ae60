// The sentence for a problem with the reader's own data, in the reader's words.
import type { StoryWords, Words } from '../../i18n';
import { problemSentence } from '../../i18n/problemSentence';
import type { OwnProblem } from '../../session/own/ownProblem';

export function ownSentence(words: Words & StoryWords, { code, values, files }: OwnProblem): string {
  const { own } = words;
  if (!Object.hasOwn(own.problems, code)) return problemSentence(words, { code, values });
  return own.problems[code as keyof typeof own.problems](values, own.named(files));
}
