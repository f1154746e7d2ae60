// Announces the run to screen readers, in a polite live region: every few seconds while it trains, and once after its numbers
// have stopped changing.
import { useEffect, useRef, useState } from 'react';
import { useExperiment, useRun } from '../context/experimentContext';
import { useCaught } from '../parts/hooks/useCaught';
import { useWords } from '../words/useWords';

/** Between two announcements while training, ms. */
const ANNOUNCE_EVERY = 6000;
/** Numbers that have not changed for so long, ms, have stopped. */
const REST = 300;

export function RunLiveRegion() {
  const experiment = useExperiment();
  const { lab } = useWords();
  const status = useRun((run) => run.status);
  const reason = useRun((run) => run.pauseReason);
  const [text, setText] = useState('');
  const caught = useCaught();
  const caughtNow = useRef(caught);
  caughtNow.current = caught;

  useEffect(() => {
    const announce = () => {
      const { frame } = experiment.run.getState();
      if (!frame) return;
      const state = reason ? lab.pauseReasons[reason] : lab.statuses[status];
      setText(lab.spoken(state, frame.step, frame.anchorPositive, frame.anchorNegative, caughtNow.current));
    };
    if (status === 'playing') {
      announce();
      const timer = setInterval(announce, ANNOUNCE_EVERY);
      return () => clearInterval(timer);
    }
    let timer = setTimeout(announce, REST);
    const stop = experiment.run.subscribe((now, before) => {
      if (now.frame === before.frame) return;
      clearTimeout(timer);
      timer = setTimeout(announce, REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [experiment, lab, status, reason]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
