// The students: the essay's analogy on a line of marks, in two acts that are never on screen at once.
import '../../styles/figures/scoreLine.css';
import '../../styles/figures/scores.css';
import { useState } from 'react';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { useTerm } from '../context/readingContext';
import { ChoiceControl } from '../controls/ChoiceControl';
import { useWidth } from '../parts/hooks/useSize';
import { Parts } from '../parts/Parts';
import { useWords } from '../words/useWords';
import { isWide, type Names } from './act';
import { JudgeAct } from './JudgeAct';
import { PushAct } from './PushAct';
import { STUDENTS, type Student } from './students';

export default function ScoresFigure() {
  const { scores } = useWords('story');
  const act = useSettings((settings) => settings['scores.act']);
  const hidesCaption = useHides('caption');
  const [term] = useTerm();
  const [frame, width] = useWidth<HTMLElement>();
  const [given, setGiven] = useState<Partial<Names>>({});

  const written = (student: Student) => given[student] ?? scores.names[student];
  const names = Object.fromEntries(STUDENTS.map((student) => [student, written(student)])) as unknown as Names;
  const Act = act === 'judge' ? JudgeAct : PushAct;

  return (
    <Parts
      as="figure"
      className={isWide(width) ? 'scores scores-wide' : 'scores'}
      ref={frame}
      aria-label={scores.title}
      data-lit={act === 'push' ? (term ?? undefined) : undefined}
    >
      <ChoiceControl name="scores.act" as="buttons" />
      {width > 0 && (
        <Act width={width} names={names} onName={(student, name) => setGiven({ ...given, [student]: name })} />
      )}
      {!hidesCaption && <figcaption className="caption">{scores.caption[act]}</figcaption>}
    </Parts>
  );
}
