// What can be set in act two beside the marks themselves: the margin and its scale, one step, and the way back.

import { useChangedPart } from '../../context/changedPart';
import { useHides, useLocks } from '../../context/figureOptions';
import { FlagControl } from '../../controls/FlagControl';
import { NumberControl } from '../../controls/NumberControl';
import { useWords } from '../../words/useWords';
import { ESSAY_MARKS, type Marks, sameMarks } from '../students';
import { marginSetting, useSetMarks } from '../useStudents';

interface PushControlsProps {
  readonly squared: boolean;
  readonly marks: Marks;
  /** Written: the loss now, and before the step that led here, if one did. */
  readonly loss: string;
  readonly lossBefore: string | null;
  readonly canStep: boolean;
  readonly onStep: () => void;
}

export function PushControls({ squared, marks, loss, lossBefore, canStep, onStep }: PushControlsProps) {
  const { scores } = useWords('story');
  const setMarks = useSetMarks();
  const hidden = useHides('controls');
  const changes = useChangedPart();
  const locks = [useLocks('scores.a'), useLocks('scores.b'), useLocks('scores.you')];
  const locked = locks.includes(true);
  const margin = marginSetting(squared);
  if (hidden) return null;
  return (
    <div className="score-controls">
      <NumberControl key={margin} name={margin} />
      <FlagControl name="scores.squared" />
      <div className="score-buttons">
        <button
          type="button"
          className="button button-main"
          aria-controls={changes}
          disabled={!canStep || locked}
          onClick={onStep}
        >
          {scores.step}
        </button>
        <button
          type="button"
          className="button"
          aria-controls={changes}
          disabled={sameMarks(marks, ESSAY_MARKS) || locked}
          onClick={() => setMarks(ESSAY_MARKS)}
        >
          {scores.back}
        </button>
        <p className="score-step-note">
          {lossBefore !== null ? scores.stepped(lossBefore, loss) : !canStep && scores.nothingToDo}
        </p>
      </div>
    </div>
  );
}
