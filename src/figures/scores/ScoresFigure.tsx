// The students: the essay's analogy on a line of marks, in two acts that are never on screen at once.
import '../../styles/figures/scoreLine.css';
import '../../styles/figures/scores.css';
import { useId, useState } from 'react';
import { useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import type { Names } from './act';
import { JudgeAct } from './judge/JudgeAct';
import { PushAct } from './push/PushAct';
import { STUDENTS, type Student } from './students';

export default function ScoresFigure() {
  const { scores } = useWords('story');
  const picture = useId();
  const act = useSettings((settings) => settings['scores.act']);
  const [given, setGiven] = useState<Partial<Names>>({});

  const written = (student: Student) => given[student] ?? scores.names[student];
  const names = Object.fromEntries(STUDENTS.map((student) => [student, written(student)])) as unknown as Names;
  const Act = act === 'judge' ? JudgeAct : PushAct;
  return <Act picture={picture} names={names} onName={(student, name) => setGiven({ ...given, [student]: name })} />;
}
