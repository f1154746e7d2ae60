// Printing the article: all figures are made first, also those far from the window, and their pictures are awaited.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The longest wait for pictures, ms; a figure that has none by then is printed without. */
const PATIENCE = 10_000;
const LOOK_EVERY = 200;
/** Placeholders of figures that are still to come. */
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
