// Announces what a figure shows to screen readers, in a polite live region. A change is announced once it has settled, and at
// most one every five seconds; of several, the latest.
import { useEffect, useRef, useState } from 'react';

/** From the first change to its announcement, ms: a drag or a held key may go on for a while. */
const SETTLING = 700;
/** Between two announcements, ms. */
const EVERY = 5000;

export function LiveRegion({ text }: { readonly text: string }) {
  const [announced, setAnnounced] = useState(text);
  const latest = useRef(text);
  const announcedAt = useRef(-EVERY);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current = text;

  useEffect(() => {
    if (text === announced || timer.current !== undefined) return;
    timer.current = setTimeout(
      () => {
        timer.current = undefined;
        announcedAt.current = performance.now();
        setAnnounced(latest.current);
      },
      Math.max(SETTLING, announcedAt.current + EVERY - performance.now()),
    );
  }, [text, announced]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {announced}
    </p>
  );
}
