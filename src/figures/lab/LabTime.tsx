// Time in the lab: back along the run, and slowly through one step. Its own chunk, because the first picture needs none
// of it.
import '../../styles/timeline.css';
import { lazy, Suspense, useState } from 'react';
import { useRun, useSettings } from '../context/experimentContext';
import { Timeline } from '../parts/Timeline';
import { useStory } from '../words/storyWords';
import { ArrowsNote } from './ArrowsNote';

const SlowMotion = lazy(() => import('../slowMotion/SlowMotion'));

export default function LabTime() {
  const { slowMotion } = useStory();
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
          {slowMotion.open}
        </button>
      </div>
      {open && (
        <Suspense fallback={<div className="slow-wait" />}>
          <SlowMotion onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
