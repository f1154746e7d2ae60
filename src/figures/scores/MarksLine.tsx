// The number line with a slider on each mark, which both acts share. It changes marks; each act gives them their
// meaning.
import type { Term } from '../../core/loss/kinds';
import { ScoreLine } from '../../views/scores/ScoreLine';
import { ScoreSliders } from '../../views/scores/ScoreSliders';
import { type LaneInput, type StretchInput, scoreLineLayout } from '../../views/scores/scoreLineLayout';
import { useChangedPart } from '../context/changedPart';
import { useExperiment } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useTerm } from '../context/readingContext';
import { useWords } from '../words/useWords';
import type { Names } from './act';
import type { Student } from './students';
import { markSetting } from './useStudents';

export interface MarksLane extends LaneInput {
  readonly student: Student;
  /** The term of the loss that this student's mark is in, if there is one. */
  readonly term?: Term;
}

interface MarksLineProps {
  readonly width: number;
  readonly names: Names;
  readonly lanes: readonly MarksLane[];
  readonly stretches: readonly StretchInput[];
  readonly description: string;
  readonly glides?: boolean;
}

export function MarksLine({ width, names, lanes, stretches, description, glides = false }: MarksLineProps) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { scores } = useWords('story');
  const [, setTerm] = useTerm();
  const locks = { a: useLocks('scores.a'), b: useLocks('scores.b'), you: useLocks('scores.you') };
  const layout = scoreLineLayout({ width, lanes, stretches, unit: scores.unit });
  return (
    <div className="score-place" style={{ height: layout.height }}>
      <ScoreLine
        width={width}
        layout={layout}
        lanes={lanes}
        stretches={stretches}
        unit={scores.unit}
        description={description}
        glides={glides}
      />
      <ScoreSliders
        layout={layout}
        changes={changes}
        sliders={lanes.map(({ student, mark, text }) => ({
          id: student,
          mark,
          label: scores.markLabel(names[student]),
          valueText: text,
          disabled: locks[student],
        }))}
        onMark={(id, mark) => experiment.set(markSetting(id as Student), mark)}
        onTouch={(id) => setTerm(lanes.find(({ student }) => student === id)?.term ?? null)}
      />
    </div>
  );
}
