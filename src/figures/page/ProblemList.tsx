// What is wrong with the address, one sentence each, until the reader takes it away or mends it. The page works all the
// same.
import { type StoreApi, useStore } from 'zustand';
import { problemSentence } from '../../i18n/problemSentence';
import type { Problem } from '../../session/problem';
import { useWords } from '../words/useWords';

export function ProblemList({ store }: { readonly store: StoreApi<readonly Problem[]> }) {
  const words = useWords();
  const problems = useStore(store);
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.key ?? ''}`}>{problemSentence(words, problem)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="icon-button"
        aria-label={words.lab.dismiss}
        onClick={() => store.setState([], true)}
      >
        ×
      </button>
    </div>
  );
}
