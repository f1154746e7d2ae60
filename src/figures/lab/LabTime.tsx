// Time in the lab: back along the run, and slowly through one step.
import '../../styles/timeline.css';
import { useState } from 'react';
import { useRun, useSettings } from '../context/experimentContext';
import { lazyPart } from '../parts/lazyPart';
import { Timeline } from '../parts/Timeline';
import { useWords } from '../words/useWords';
import { ArrowsNote } from './ArrowsNote';

const SlowMotion = lazyPart(() => import('./slowMotion/SlowMotion'), {
  placeholder: () => <div className="slow-wait" />,
});

export function LabTime() {
  const { timeline } = useWords();
  const [open, setOpen] = useState(false);
  const stopped = useRun((run) => run.status === 'stopped' || run.status === 'loading');
  const arrows = useSettings((settings) => settings['lab.arrows'] && settings['lab.view'] === 'map');
  return (
    <div className="lab-time">
      {arrows && <ArrowsNote />}
      <div className="lab-time-row">
        <Timeline />
        <button
          type="button"
          className="button"
          aria-expanded={open}
          disabled={stopped && !open}
          onClick={() => setOpen(!open)}
        >
          {timeline.slowMotion}
        </button>
      </div>
      {open && <SlowMotion onClose={() => setOpen(false)} />}
    </div>
  );
}
