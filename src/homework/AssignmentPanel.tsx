// What is to be done, the cards, the goals as the run meets them, and handing in.
import { useEffect, useMemo, useState } from 'react';
import { createStore, useStore } from 'zustand';
import { useWords } from '../figures/words/useWords';
import { settingsFrom } from '../prediction/trainTo';
import type { Assignment } from '../session/homework/assignment';
import type { MetSteps } from '../session/homework/goals';
import { watchGoals } from '../session/homework/goalWatch';
import { settingsIn } from '../session/homework/heldSettings';
import { keptAnswers, withAnswer } from '../session/homework/keptAnswers';
import type { Experiment } from '../session/run/experiment';
import { DEFAULTS } from '../session/settings/settingsTable';
import { GoalList } from './GoalList';
import { HandIn } from './HandIn';
import { HeldCard } from './HeldCard';

interface AssignmentPanelProps {
  readonly assignment: Assignment;
  readonly experiment: Experiment;
  readonly figureId: string;
}

export function AssignmentPanel({ assignment, experiment, figureId }: AssignmentPanelProps) {
  const { homework } = useWords('homework');
  const said = homework.assignment;
  const { title, instructions, cards, goals } = assignment;
  const [answers, setAnswers] = useState(() => keptAnswers(assignment));
  const start = useMemo(() => settingsIn(assignment.settings) ?? DEFAULTS, [assignment]);
  const met = useGoals(experiment, assignment);
  const reached = useStore(met);

  const begin = () => experiment.restart({ ...settingsFrom(start, experiment.settings.getState()), backend: 'cpu' });

  return (
    <section className="assignment" aria-labelledby="assignment-title">
      <p className="card-name">{said.name}</p>
      <h2 id="assignment-title">{title}</h2>
      {instructions !== '' && <p className="assignment-text">{instructions}</p>}
      {cards.map((card, place) => {
        const answer = answers[place];
        return (
          <div key={card.question}>
            <HeldCard
              card={card}
              place={place}
              of={cards.length}
              experiment={experiment}
              figureId={figureId}
              opened={start}
              onAnswer={(given) => setAnswers((before) => withAnswer(assignment, before, place, given))}
            />
            {answer !== null && <p className="card-hint">{said.answered(card.answers[answer])}</p>}
          </div>
        );
      })}
      {goals.length > 0 && (
        <>
          <h3 className="label-heading">{said.goals}</h3>
          <div role="status">
            <GoalList goals={goals} met={reached} />
          </div>
          <p className="assignment-note">{said.inOneRun}</p>
        </>
      )}
      <button type="button" className="button" aria-controls={figureId} onClick={begin}>
        {said.begin}
      </button>
      <HandIn assignment={assignment} experiment={experiment} answers={answers} met={met.getState} />
    </section>
  );
}

/** A store that outlives what watches. */
function useGoals(experiment: Experiment, { goals }: Assignment) {
  const met = useMemo(() => createStore<MetSteps>()(() => goals.map(() => null)), [goals]);
  useEffect(() => {
    const watch = watchGoals(experiment, goals);
    const pass = (steps: MetSteps) => met.setState(steps, true);
    pass(watch.met.getState());
    const stop = watch.met.subscribe(pass);
    return () => {
      stop();
      watch.stop();
    };
  }, [experiment, goals, met]);
  return met;
}
