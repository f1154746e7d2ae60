// Act one: a threshold on the difference, and a verdict on everyone but the anchor. Nobody has a label yet, so who is
// judged to be the same wears the square of the positive, and who is not the triangle of the negative.

import { useChangedPart } from '../../context/changedPart';
import { useExperiment, useSettings } from '../../context/experimentContext';
import { useHides, useLocks } from '../../context/figureOptions';
import { usePublishReading } from '../../context/readingContext';
import { ChoiceControl } from '../../controls/ChoiceControl';
import { NumberControl } from '../../controls/NumberControl';
import { FigureFrame } from '../../parts/FigureFrame';
import { useWidth } from '../../parts/hooks/useSize';
import { LiveRegion } from '../../parts/LiveRegion';
import { useWords } from '../../words/useWords';
import { ActCaption } from '../ActCaption';
import type { ActProps } from '../act';
import { MarksLine } from '../MarksLine';
import { StudentCard } from '../StudentCard';
import { STUDENTS, type Student } from '../students';
import { useMarks } from '../useStudents';
import { JudgeTable } from './JudgeTable';
import { acceptedRange, verdicts } from './judge';

export function JudgeAct({ picture, names, onName }: ActProps) {
  const experiment = useExperiment();
  const { joined, scores } = useWords('story');
  const marks = useMarks();
  const anchor = useSettings((settings) => settings['scores.anchor']);
  const threshold = useSettings((settings) => settings['scores.threshold']);
  const hides = { controls: useHides('controls'), caption: useHides('caption') };
  const [place, width] = useWidth<HTMLDivElement>();
  usePublishReading(null);

  const judged = verdicts(marks, anchor, threshold);
  const topper = anchor === 'a';
  const rows = STUDENTS.map((student) => {
    const verdict = judged.get(student);
    const text = verdict ? scores.verdict(verdict.same, names[anchor], topper) : '';
    return { student, name: names[student], mark: marks[student], verdict, text };
  });
  const description = rows
    .map(({ name, mark, verdict, text }) =>
      verdict ? scores.describe.judged(name, mark, verdict.difference, text) : scores.describe.anchor(name, mark),
    )
    .join(joined.gap);

  return (
    <FigureFrame
      label={scores.title}
      pictureId={picture}
      className="scores"
      head={<ChoiceControl name="scores.act" as="buttons" />}
      picture={
        <div className="scores-main" ref={place}>
          {width > 0 && (
            <MarksLine
              width={width}
              names={names}
              lanes={rows.map(({ student, name, mark, verdict, text }) => ({
                student,
                relation: relationOf(verdict?.same),
                mark,
                text: verdict ? scores.judgedText(name, mark, verdict.difference, text) : scores.anchorText(name, mark),
                shortText: scores.nameText(name, mark),
                arrow: 0,
              }))}
              stretches={[{ kind: 'accepted', text: scores.accepted, ...acceptedRange(marks[anchor], threshold) }]}
              description={description}
            />
          )}
        </div>
      }
      dock={!hides.controls && <NumberControl name="scores.threshold" />}
      aside={
        <>
          {rows.map(({ student, name, verdict }) => (
            <StudentCard
              key={student}
              student={student}
              name={name}
              relation={relationOf(verdict?.same)}
              onName={(to) => onName(student, to)}
            >
              {verdict && (
                <p className="score-verdict">
                  <span>{scores.question(names[anchor], topper) + joined.gap}</span>
                  <strong>{verdict.same ? scores.answer.yes : scores.answer.no}</strong>
                  <span> </span>
                  <span className="score-because">{scores.because(verdict.same, verdict.difference, threshold)}</span>
                </p>
              )}
              <AnchorButton student={student} anchor={anchor} onAnchor={(to) => experiment.set('scores.anchor', to)} />
            </StudentCard>
          ))}
          <p className="control-help">{scores.anchorIsRole}</p>
          <JudgeTable rows={rows} />
          <LiveRegion text={description} />
        </>
      }
      caption={!hides.caption && <ActCaption act="judge" intro={scores.intro.judge(names[anchor], topper)} />}
    />
  );
}

interface AnchorButtonProps {
  readonly student: Student;
  readonly anchor: Student;
  readonly onAnchor: (student: Student) => void;
}

function AnchorButton({ student, anchor, onAnchor }: AnchorButtonProps) {
  const { scores } = useWords('story');
  const locked = useLocks('scores.anchor');
  const changes = useChangedPart();
  const is = student === anchor;
  return (
    <button
      type="button"
      className="toggle"
      disabled={locked}
      aria-pressed={is}
      aria-controls={changes}
      // The chapter's text says “Make me the anchor” to the reader.
      data-spoken-of={student === 'you' || undefined}
      onClick={() => onAnchor(student)}
    >
      {is ? scores.isAnchor : scores.makeAnchor}
    </button>
  );
}

function relationOf(same: boolean | undefined) {
  if (same === undefined) return 'anchor';
  return same ? 'positive' : 'negative';
}
