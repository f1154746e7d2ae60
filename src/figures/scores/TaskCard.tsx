// The first task: offered, set up with one click, and recognised when it is solved. It never says the answer before, and asks
// nothing after.

import { DEFAULTS } from '../../session/settings/settingsTable';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { ESSAY_MARKS } from './students';
import { TASK_START, type TaskState } from './task';
import { markSetting } from './useStudents';

interface TaskCardProps {
  readonly state: TaskState;
  /** It has been solved once, here or at marks that have been left again. */
  readonly solved: boolean;
  /** The loss now, as it is written. */
  readonly loss: string;
}

export function TaskCard({ state, solved, loss }: TaskCardProps) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { scores } = useWords('story');
  const squared = useSettings((settings) => settings['scores.squared']);
  const you = useSettings((settings) => settings[markSetting('you')]);
  const start = TASK_START;
  const over = squared && solved;

  function setUp() {
    experiment.replace({
      ...experiment.settings.getState(),
      'scores.a': ESSAY_MARKS.a,
      'scores.b': ESSAY_MARKS.b,
      'scores.you': start,
      'scores.squared': true,
      'scores.squaredMargin': DEFAULTS['scores.squaredMargin'],
    });
  }

  return (
    <section className={over && state === 'found' ? 'score-task is-found' : 'score-task'} aria-label={scores.task}>
      <h3 className="label-heading">{over ? scores.taskSolved : scores.task}</h3>
      {!squared && <p>{scores.taskOffer}</p>}
      {!over && <p>{scores.taskAsk(start)}</p>}
      {squared ? (
        <p className="score-task-state" role="status">
          {state === 'found' ? scores.taskFound(you, loss) : over ? scores.taskOver : scores.taskStates[state](start)}
        </p>
      ) : (
        <button type="button" className="button" aria-controls={changes} onClick={setUp}>
          {scores.taskSetUp}
        </button>
      )}
    </section>
  );
}
