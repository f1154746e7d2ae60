// The figure in words, spoken politely: every few seconds while it trains, and where it stands still, once its numbers
// have come to rest.
import { useEffect, useRef, useState } from 'react';
import { useExperiment, useRun } from '../context/experimentContext';
import { useCaught } from '../parts/hooks/useCaught';
import { useWords } from '../words/useWords';

/** Between two spoken summaries while training, ms. */
const SPEAK_EVERY = 6000;
/** Without a new frame for this long, ms, the numbers have come to rest. */
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
    const setLanguage = () => {
      const { frame } = experiment.run.getState();
      if (!frame) return;
      const state = reason ? lab.pauseReasons[reason] : lab.statuses[status];
      setText(lab.spoken(state, frame.step, frame.anchorPositive, frame.anchorNegative, caughtNow.current));
    };
    if (status === 'playing') {
      setLanguage();
      const timer = setInterval(setLanguage, SPEAK_EVERY);
      return () => clearInterval(timer);
    }
    let timer = setTimeout(setLanguage, REST);
    const stop = experiment.run.subscribe((now, before) => {
      if (now.frame === before.frame) return;
      clearTimeout(timer);
      timer = setTimeout(setLanguage, REST);
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
