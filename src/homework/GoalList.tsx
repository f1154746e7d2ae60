// The goals of an assignment, and at which step each was met.
import '../styles/homework/goals.css';
import { useWords } from '../figures/words/useWords';
import type { Goal, MetSteps } from '../session/homework/goals';
import { goalSentence, needsSentence } from './homeworkSentences';

interface GoalListProps {
  readonly goals: readonly Goal[];
  /** Null where no run is looked at. */
  readonly met: MetSteps | null;
}

export function GoalList({ goals, met }: GoalListProps) {
  const words = useWords('homework', 'figures');
  const { assignment } = words.homework;
  return (
    <ol className="goal-list">
      {goals.map((goal, place) => {
        const step = met?.[place] ?? null;
        const needs = needsSentence(words, goal);
        return (
          <li key={JSON.stringify(goal)} className={step === null ? 'goal' : 'goal goal-met'}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <circle cx="8" cy="8" r="7" />
              {step !== null && <path d="M4.5 8.2 7 10.7l4.5-5.2" />}
            </svg>
            <span className="goal-text">
              <span>{goalSentence(words, goal)}</span>
              {needs && <small>{needs}</small>}
              {met && <small className="goal-state">{step === null ? assignment.open : assignment.met(step)}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
