// Name, button, and the receipt in a dialog, to be taken along: this page sends nothing.
import { useId, useState } from 'react';
import { type Copyable, CopyDialog } from '../figures/parts/share/CopyDialog';
import { useWords } from '../figures/words/useWords';
import type { Assignment } from '../session/homework/assignment';
import type { MetSteps } from '../session/homework/goals';
import { refused } from '../session/homework/homeworkProblem';
import type { Answers } from '../session/homework/keptAnswers';
import { plainLine } from '../session/homework/plainText';
import { handIn } from '../session/homework/receipts/handIn';
import { LONGEST_NAME } from '../session/homework/receipts/receipt';
import type { Experiment } from '../session/run/experiment';
import { anyProblemSentence } from './homeworkSentences';

interface HandInProps {
  readonly assignment: Assignment;
  readonly experiment: Experiment;
  readonly answers: Answers;
  /** Read once the run rests. */
  readonly met: () => MetSteps;
}

export function HandIn({ assignment, experiment, answers, met }: HandInProps) {
  const words = useWords('homework');
  const said = words.homework.assignment;
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<Copyable | null>(null);

  async function make() {
    const student = { name: plainLine(name), answers };
    if (student.name === '') return setProblem(anyProblemSentence(words, noName));
    setBusy(true);
    setProblem('');
    try {
      const given = await handIn(experiment, assignment, student, met, location.href);
      if (given.ok) setShown(copyable(said, given.url, given.receipt));
      else setProblem(anyProblemSentence(words, given.problem));
    } catch {
      setProblem(said.gone);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="hand-in">
      <label htmlFor={id}>{said.student}</label>
      <input
        id={id}
        className="control-text"
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        aria-describedby={`${id}help`}
        onChange={({ target }) => setName(target.value)}
      />
      <small id={`${id}help`}>{said.studentHelp}</small>
      <button type="button" className="button button-main" aria-haspopup="dialog" disabled={busy} onClick={make}>
        {said.hand}
      </button>
      <p role="status">{problem}</p>
      <CopyDialog shown={shown} onClose={() => setShown(null)} />
    </div>
  );
}

const noName = refused('receipt-name', { most: LONGEST_NAME }).problem;

function copyable(
  said: { readonly [K in 'receipt' | 'send' | 'copied' | 'copyFailed']: string } & {
    holds(step: number): string;
    openGoals(count: number): string;
  },
  text: string,
  { step, met }: { readonly step: number; readonly met: MetSteps },
): Copyable {
  const open = met.filter((at) => at === null).length;
  return {
    title: said.receipt,
    text,
    notes: [said.send, said.holds(step), ...(open > 0 ? [said.openGoals(open)] : [])],
    copied: said.copied,
    failed: said.copyFailed,
  };
}
