// Makes an assignment: fields in, link out. What is not yet right is said in one sentence.
import { useId, useState } from 'react';
import { CodeToCopy } from '../../figures/parts/share/CodeToCopy';
import { useWords } from '../../figures/words/useWords';
import { ASSIGNMENT_LIMITS } from '../../session/homework/assignment';
import { type AssignmentDraft, FIRST_DRAFT, type GoalDraft, linkOfDraft } from '../../session/homework/assignmentDraft';
import { languageOf } from '../../session/page/language';
import { GoalFields } from './GoalFields';

export function AssignmentMaker() {
  const { teacher, homework, language } = useWords('homework', 'teacher');
  const { make } = teacher;
  const id = useId();
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const made = linkOfDraft(location.href, draft, languageOf(language) ?? 'en');
  const change = (part: Partial<AssignmentDraft>) => setDraft((before) => ({ ...before, ...part }));
  const setGoal = (place: number, goal: GoalDraft) =>
    change({ goals: draft.goals.map((one, i) => (i === place ? goal : one)) });

  return (
    <>
      <p>{make.intro}</p>
      <div className="assignment-maker">
        <label htmlFor={`${id}title`}>{make.title}</label>
        <input
          id={`${id}title`}
          className="control-text"
          value={draft.title}
          maxLength={ASSIGNMENT_LIMITS.title}
          onChange={({ target }) => change({ title: target.value })}
        />
        <label htmlFor={`${id}instructions`}>{make.instructions}</label>
        <textarea
          id={`${id}instructions`}
          rows={3}
          value={draft.instructions}
          maxLength={ASSIGNMENT_LIMITS.instructions}
          onChange={({ target }) => change({ instructions: target.value })}
        />
        <label htmlFor={`${id}start`}>{make.start}</label>
        <div>
          <input
            id={`${id}start`}
            className="control-text"
            value={draft.start}
            spellCheck={false}
            translate="no"
            aria-describedby={`${id}startHelp`}
            onChange={({ target }) => change({ start: target.value })}
          />
          <small id={`${id}startHelp`}>{make.startHelp}</small>
        </div>
        <span>{make.goals}</span>
        <div className="goal-drafts">
          {draft.goals.map((goal, place) => (
            <GoalFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a goal has no name but its place.
              key={place}
              goal={goal}
              number={place + 1}
              onChange={(changed) => setGoal(place, changed)}
              onRemove={() => change({ goals: draft.goals.filter((_, i) => i !== place) })}
            />
          ))}
          <button
            type="button"
            className="button"
            disabled={draft.goals.length >= ASSIGNMENT_LIMITS.goals}
            onClick={() => change({ goals: [...draft.goals, { ...FIRST_DRAFT.goals[0], sameData: false }] })}
          >
            {make.add}
          </button>
        </div>
        <label htmlFor={`${id}cards`}>{make.cards}</label>
        <textarea
          id={`${id}cards`}
          rows={2}
          value={draft.cards}
          spellCheck={false}
          translate="no"
          onChange={({ target }) => change({ cards: target.value })}
        />
      </div>
      <p role="status">{made.ok ? '' : homework.problems[made.problem.code](made.problem.values)}</p>
      {made.ok && <CodeToCopy code={made.url} name={make.link} note={make.note} most={3} />}
    </>
  );
}
