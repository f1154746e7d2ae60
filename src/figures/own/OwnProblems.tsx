// What was wrong with the files that came last, one sentence for each kind of fault.
import { useStore } from 'zustand';
import { ownDraft } from '../../session/own/ownDraft';
import { useStory } from '../storyWords';
import { ownSentence } from './ownSentence';

export function OwnProblems() {
  const words = useStory();
  const problems = useStore(ownDraft, (draft) => draft.problems);
  if (problems.length === 0) return null;
  return (
    <div className="own-problems" role="alert">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.files[0] ?? ''}`}>{ownSentence(words, problem)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="icon-button"
        aria-label={words.lab.dismiss}
        onClick={() => ownDraft.setState({ problems: [] })}
      >
        ×
      </button>
    </div>
  );
}
