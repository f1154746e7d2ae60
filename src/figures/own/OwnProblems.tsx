// What was wrong with the files that came last, one sentence for each kind of fault.
import { useStore } from 'zustand';
import { ownDraft } from '../../session/own/ownDraft';
import { useStory } from '../storyWords';
import { ownSentence } from './ownSentence';

export function OwnProblems() {
  const words = useStory();
  const problems = useStore(ownDraft, (draft) => draft.problems);
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div className="own-problems">
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
      )}
    </div>
  );
}
