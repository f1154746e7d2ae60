// What a figure shows, said to those who cannot see it: soon after a change, and however much changes, not more often
// than every five seconds.
import { useEffect, useRef, useState } from 'react';

/** So long, ms, may a hand still be on its way. */
const SETTLING = 700;
const EVERY = 5000;

export function LiveRegion({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState(text);
  const latest = useRef(text);
  const spokenAt = useRef(-EVERY);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current = text;

  useEffect(() => {
    if (text === spoken || timer.current !== undefined) return;
    timer.current = setTimeout(
      () => {
        timer.current = undefined;
        spokenAt.current = performance.now();
        setSpoken(latest.current);
      },
      Math.max(SETTLING, spokenAt.current + EVERY - performance.now()),
    );
  }, [text, spoken]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </p>
  );
}
