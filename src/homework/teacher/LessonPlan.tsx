// The lesson, as a table by minutes.
import { ScrollRegion } from '../../figures/parts/ScrollRegion';
import { useWords } from '../../figures/words/useWords';
import type { TeacherWords } from '../../i18n';
import { assignmentLink } from '../../session/homework/assignmentLink';
import { type SampleId, sampleAssignment } from '../../session/homework/sampleAssignments';
import { languageOf } from '../../session/page/language';
import { pageLink } from '../../session/page/pageLink';

interface Step {
  /** Minutes. */
  readonly from: number;
  readonly to: number;
  readonly with: { readonly chapter: keyof TeacherWords['lesson']['chapters'] } | { readonly sample: SampleId } | null;
}

/** In the order of the words. */
export const LESSON: readonly Step[] = [
  { from: 0, to: 6, with: { chapter: 'wonder' } },
  { from: 6, to: 14, with: { chapter: 'three-points' } },
  { from: 14, to: 22, with: { chapter: 'equation' } },
  { from: 22, to: 38, with: { sample: 'rescue' } },
  { from: 38, to: 45, with: null },
  { from: 45, to: 50, with: { sample: 'room' } },
];

export function LessonPlan() {
  const { teacher, language } = useWords('teacher');
  const { lesson, assignments, contents } = teacher;

  function place({ with: used }: Step) {
    if (used === null) return <a href="#check-receipts">{contents.check}</a>;
    if ('chapter' in used) {
      return <a href={pageLink(location.href, { chapter: used.chapter }, '')}>{lesson.chapters[used.chapter]}</a>;
    }
    const sample = assignments.samples[used.sample];
    return (
      <a href={assignmentLink(location.href, sampleAssignment(used.sample, sample), languageOf(language) ?? 'en')}>
        {sample.title}
      </a>
    );
  }

  return (
    <>
      <p>{lesson.intro}</p>
      <ScrollRegion className="verdict-scroll" label={contents.lesson}>
        <table className="lesson-plan">
          <thead>
            <tr>
              <th scope="col">{lesson.minutes}</th>
              <th scope="col">{lesson.what}</th>
              <th scope="col">{lesson.with}</th>
            </tr>
          </thead>
          <tbody>
            {LESSON.map((step, i) => (
              <tr key={step.from}>
                <th scope="row">{`${step.from}–${step.to}`}</th>
                <td>{lesson.steps[i]}</td>
                <td>{place(step)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
