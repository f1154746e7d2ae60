// The page for teachers, in place of the article: `?teacher`. It checks receipts, and has a lesson to go with them. Loaded only
// where it is asked for.
import '../../styles/homework/assignmentText.css';
import '../../styles/homework/teacher.css';
import '../../styles/homework/worksheet.css';
import '../../styles/parts/linkMaker.css';
import { LanguageSwitch } from '../../figures/page/LanguageSwitch';
import { ThemeSwitch } from '../../figures/page/ThemeSwitch';
import { PartBoundary } from '../../figures/parts/boundary/PartBoundary';
import { useWords } from '../../figures/words/useWords';
import { pageLink } from '../../session/page/pageLink';
import { AssignmentMaker } from './AssignmentMaker';
import { CheckReceipts } from './CheckReceipts';
import { LessonPlan } from './LessonPlan';
import { Mistakes } from './Mistakes';
import { SampleList } from './SampleList';
import { Worksheet } from './Worksheet';

const SECTIONS = [
  { id: 'check-receipts', name: 'check', content: (first: string) => <CheckReceipts first={first} /> },
  { id: 'lesson', name: 'lesson', content: () => <LessonPlan /> },
  { id: 'assignments', name: 'assignments', content: () => <SampleList /> },
  { id: 'make', name: 'make', content: () => <AssignmentMaker /> },
  { id: 'worksheet', name: 'worksheet', content: () => <Worksheet /> },
  { id: 'mistakes', name: 'mistakes', content: () => <Mistakes /> },
] as const;

interface TeacherPageProps {
  /** The receipt of the address; null: none. */
  readonly receipt: string | null;
}

export default function TeacherPage({ receipt }: TeacherPageProps) {
  const { teacher, page } = useWords('teacher');
  const { contents } = teacher;
  return (
    <>
      <div className="bar">
        <a className="bar-name" href={pageLink(location.href, {}, '')}>
          <span>{page.name}</span>
        </a>
        <div className="bar-contents" />
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
      <main className="teacher">
        <h1>{teacher.title}</h1>
        <p className="teacher-lead">{teacher.lead}</p>
        <nav aria-label={teacher.title}>
          <ul>
            {SECTIONS.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{contents[name]}</a>
              </li>
            ))}
            <li>
              <a href={pageLink(location.href, {}, '')}>{teacher.article}</a>
            </li>
          </ul>
        </nav>
        {SECTIONS.map(({ id, name, content }) => (
          <section key={id} id={id} className="teacher-section" aria-labelledby={`${id}-title`} tabIndex={-1}>
            <h2 id={`${id}-title`}>{contents[name]}</h2>
            <PartBoundary>{content(receipt === null ? '' : location.href)}</PartBoundary>
          </section>
        ))}
      </main>
    </>
  );
}
