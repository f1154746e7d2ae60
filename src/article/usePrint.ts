// The article on paper: every figure has to be there, near or not, with something drawn in it.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A figure that has not come by then is printed without its picture, ms. */
const PATIENCE = 10_000;
const LOOK_EVERY = 200;
/** What stands where a figure is still to come. */
const WAITING = '.chapter-figure-waits, .figure-wait, .stage-wait';

export interface Print {
  /** All figures are wanted. */
  readonly everything: boolean;
  readonly preparing: boolean;
  /** Prepares all figures, then opens the browser's print dialog. */
  start(): void;
}

export function usePrint(): Print {
  const [everything, setEverything] = useState(false);
  const [preparing, setPreparing] = useState(false);

  useEffect(() => {
    if (!preparing) return;
    const since = performance.now();
    const timer = setInterval(() => {
      if (document.querySelector(WAITING) && performance.now() - since < PATIENCE) return;
      clearInterval(timer);
      setPreparing(false);
      window.print();
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [preparing]);

  useEffect(() => {
    // Printed by the browser's own command, the page has no time to prepare: what can be there at once is there.
    const before = () => flushSync(() => setEverything(true));
    const after = () => setEverything(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  return {
    everything,
    preparing,
    start() {
      setEverything(true);
      setPreparing(true);
    },
  };
}
