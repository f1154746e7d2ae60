// Three assignments: what is asked, the link to hand out, and the answers.
import { CodeToCopy } from '../../figures/parts/share/CodeToCopy';
import { useWords } from '../../figures/words/useWords';
import { assignmentLink } from '../../session/homework/assignmentLink';
import { SAMPLE_IDS, SAMPLES, sampleAssignment } from '../../session/homework/sampleAssignments';
import { languageOf } from '../../session/page/language';
import { GoalList } from '../GoalList';

export function SampleList() {
  const { teacher, language } = useWords('teacher');
  const words = teacher.assignments;
  return (
    <>
      <p>{words.intro}</p>
      {SAMPLE_IDS.map((id) => {
        const assignment = sampleAssignment(id, words.samples[id]);
        const [card] = assignment.cards;
        const { percent, steps } = SAMPLES[id].solution;
        const url = assignmentLink(location.href, assignment, languageOf(language) ?? 'en');
        return (
          <article className="sample" key={id}>
            <h3>{assignment.title}</h3>
            <p className="assignment-text">{assignment.instructions}</p>
            <GoalList goals={assignment.goals} met={null} />
            <CodeToCopy code={url} name={words.copy} note={words.note} most={3} />
            <p>
              <a href={url}>{words.open}</a>
            </p>
            <details>
              <summary>{words.answer}</summary>
              <p>{words.card(card.answers[card.right])}</p>
              <p>{card.after}</p>
              <p>{words.solution[id](percent / 100, steps)}</p>
            </details>
          </article>
        );
      })}
    </>
  );
}
