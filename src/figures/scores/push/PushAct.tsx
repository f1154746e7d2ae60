// Act two: the labels are given, and triplet loss says which way each mark is to go. The loss, the zone and the
// gradient are core's.
import { useContext, useState } from 'react';
import { AsideContext } from '../../context/asideContext';
import { useHides } from '../../context/figureOptions';
import { usePublishReading, useTerm } from '../../context/readingContext';
import { ChoiceControl } from '../../controls/ChoiceControl';
import { FigureFrame } from '../../parts/FigureFrame';
import { useWidth } from '../../parts/hooks/useSize';
import { LiveRegion } from '../../parts/LiveRegion';
import { useWords } from '../../words/useWords';
import { ActCaption } from '../ActCaption';
import type { ActProps } from '../act';
import { LossLine } from '../LossLine';
import { type MarksLane, MarksLine } from '../MarksLine';
import { StudentCard } from '../StudentCard';
import { type Marks, STUDENTS, sameMarks } from '../students';
import { TaskCard } from '../TaskCard';
import { taskState } from '../task';
import { useSolved } from '../useSolved';
import { useMarks, usePushRule, useSetMarks } from '../useStudents';
import { ZoneKey } from '../ZoneKey';
import { drawnStretches } from '../zoneRange';
import { PushControls } from './PushControls';
import { PushTable } from './PushTable';
import { ARROW, push, ROLES, stepMarks, stepSizes, zoneStretches } from './push';

export function PushAct({ picture, names, onName }: ActProps) {
  const { joined, scores } = useWords('story');
  const [place, width] = useWidth<HTMLDivElement>();
  const [term] = useTerm();
  const hidesCaption = useHides('caption');
  // Half a phone's screen holds the line with its loss, and no controls.
  const apart = useContext(AsideContext) !== null;
  const marks = useMarks();
  const rule = usePushRule();
  const setMarks = useSetMarks();
  /** What the last step did, as long as the marks are where it left them. */
  const [step, setStep] = useState<{ readonly from: Marks; readonly to: Marks } | null>(null);

  const now = push(marks, rule);
  const { anchorPositive, anchorNegative, loss, zone, distance } = now;
  const { margin } = rule;
  usePublishReading({ source: 'scores', anchorPositive, anchorNegative, margin, distance, loss: 'hinge', value: loss });

  const task = taskState(marks, rule);
  const solved = useSolved(rule.squared && task === 'found');
  const secret = rule.squared && !solved;
  const stretches = zoneStretches(marks, rule);
  const sizes = stepSizes(now);
  const write = scores.value[distance];
  const stepped = step && sameMarks(step.to, marks) ? step : null;

  const lengths = { b: anchorPositive, you: anchorNegative };
  const terms = { b: 'anchorPositive', you: 'anchorNegative' } as const;
  const lanes = STUDENTS.map((student): MarksLane => {
    const lane = {
      student,
      relation: ROLES[student],
      mark: marks[student],
      shortText: scores.nameText(names[student], marks[student]),
      arrow: ARROW * sizes[student],
    };
    if (student === 'a') return { ...lane, text: scores.anchorText(names.a, marks.a) };
    const length = scores.distanceText[distance](lengths[student]);
    return { ...lane, term: terms[student], text: scores.pushedText(names[student], marks[student], length) };
  });
  const description = [
    ...STUDENTS.map((student) => scores.describe.pushed(names[student], marks[student], scores.roles[ROLES[student]])),
    scores.describe.loss(scores.zones[zone], write(loss)),
  ].join(joined.gap);

  function takeStep() {
    const to = stepMarks(marks, rule);
    setStep({ from: marks, to });
    setMarks(to);
  }

  const note = <p className="score-note">{loss === 0 ? scores.noArrows : scores.arrows(ARROW)}</p>;
  const controls = (
    <PushControls
      squared={rule.squared}
      marks={marks}
      loss={write(loss)}
      lossBefore={stepped && write(push(stepped.from, rule).loss)}
      canStep={loss > 0}
      onStep={takeStep}
    />
  );

  return (
    <FigureFrame
      label={scores.title}
      pictureId={picture}
      className="scores"
      term={term ?? undefined}
      head={<ChoiceControl name="scores.act" as="buttons" />}
      picture={
        <div className="scores-main" ref={place}>
          {width > 0 && (
            <MarksLine
              width={width}
              names={names}
              lanes={lanes}
              stretches={drawnStretches(stretches, secret).map(({ zone: kind, from, to }) => ({
                kind,
                from,
                to,
                text: scores.zones[kind],
              }))}
              description={description}
              glides={stepped !== null}
            />
          )}
          {!apart && note}
          {width > 0 && <LossLine width={width} push={now} margin={rule.margin} />}
        </div>
      }
      dock={!apart && controls}
      aside={
        <>
          {apart && controls}
          {apart && note}
          <TaskCard state={task === 'found' && !solved ? 'a-loss' : task} solved={solved} loss={write(loss)} />
          <ZoneKey name={names.you} stretches={stretches} zone={zone} secret={secret} />
          <details className="fold score-cards">
            <summary>{scores.students}</summary>
            <div>
              {STUDENTS.map((student) => (
                <StudentCard
                  key={student}
                  student={student}
                  name={names[student]}
                  relation={ROLES[student]}
                  onName={(to) => onName(student, to)}
                >
                  <p className={`role role-${ROLES[student]}`}>{scores.roles[ROLES[student]]}</p>
                </StudentCard>
              ))}
            </div>
          </details>
          <PushTable push={now} marks={marks} names={names} stretches={stretches} secret={secret} />
          <LiveRegion text={description} />
        </>
      }
      caption={!hidesCaption && <ActCaption act="push" intro={scores.intro.push(names.a, names.b, names.you)} />}
    />
  );
}
