// Why what is typed into a field is refused, in one sentence below it; announced once the reader has meant it to count.
import { problemSentence } from '../../i18n/problemSentence';
import { useWords } from '../words/useWords';
import type { TypedProblem } from './useTypedNumber';

interface FieldProblemProps {
  /** The field is described by it. */
  readonly id: string;
  /** Of the field, in the reader's language. */
  readonly name: string;
  readonly problem: TypedProblem | null;
  readonly announced: boolean;
}

export function FieldProblem({ id, name, problem, announced }: FieldProblemProps) {
  const words = useWords();
  if (!problem) return null;
  // A new element where it is announced: screen readers speak an alert that appears, and not one that was there before.
  return (
    <p className="control-problem" id={id} key={String(announced)} role={announced ? 'alert' : undefined}>
      {problemSentence(words, problem, name)}
    </p>
  );
}
