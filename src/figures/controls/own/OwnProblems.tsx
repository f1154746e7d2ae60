// What was wrong with the files that came last, one sentence for each kind of fault.
import { useStore } from 'zustand';
import { ownDraft } from '../../../session/data/own/ownDraft';
import { useWords } from '../../words/useWords';
import { useOwnSentence } from './useOwnSentence';

export function OwnProblems() {
  const { lab } = useWords();
  const sentence = useOwnSentence();
  const problems = useStore(ownDraft, (draft) => draft.problems);
  if (problems.length === 0) return null;
  return (
    <div className="own-problems" role="alert">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.files[0] ?? ''}`}>{sentence(problem)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="icon-button"
        aria-label={lab.dismiss}
        onClick={() => ownDraft.setState({ problems: [] })}
      >
        ×
      </button>
    </div>
  );
}
