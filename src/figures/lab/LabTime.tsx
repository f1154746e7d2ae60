// Time in the lab: back along the run, a link to where it stands, and slowly through one step.
import { memo, type RefObject } from 'react';
import { useRun } from '../context/experimentContext';
import { Timeline } from '../parts/run/Timeline';
import { MomentLink } from '../parts/share/MomentLink';
import { useWords } from '../words/useWords';

interface LabTimeProps {
  /** Whether a step is shown in slow motion. */
  readonly slow: boolean;
  readonly onSlow: (slow: boolean) => void;
  /** Of what slow motion opens. */
  readonly slowId: string;
  /** Gets the focus back when slow motion is closed. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

export const LabTime = memo(function LabTime({ slow, onSlow, slowId, button }: LabTimeProps) {
  const { timeline } = useWords('figures');
  const stopped = useRun((run) => run.status === 'stopped' || run.status === 'loading');
  return (
    <div className="lab-time">
      <Timeline />
      <MomentLink figure="lab" />
      <button
        type="button"
        className="button"
        ref={button}
        aria-expanded={slow}
        aria-controls={slow ? slowId : undefined}
        disabled={stopped && !slow}
        onClick={() => onSlow(!slow)}
      >
        {timeline.slowMotion}
      </button>
    </div>
  );
});
