// Announces what a figure shows to screen readers, in a polite live region. A change is announced once it has settled, and at
// most one every five seconds; of several, the latest. While a run trains its numbers change all the time: then nothing is
// announced, and once it has stopped, what it has come to. What no longer holds is taken out at once, which no screen reader
// announces: whoever reads the page line by line meets no number but those that the figure shows.
import { useEffect, useRef, useState } from 'react';
import { useRun } from '../context/experimentContext';

/** From the last change to its announcement, ms: a drag or a held key may go on for a while. */
const SETTLING = 700;
/** Between two announcements, ms. */
const EVERY = 5000;

export function LiveRegion({ text }: { readonly text: string }) {
  const playing = useRun((run) => run.status === 'playing');
  const [announced, setAnnounced] = useState(text);
  const announcedAt = useRef(-EVERY);

  useEffect(() => {
    if (text === announced) return;
    if (announced !== '') return setAnnounced('');
    if (playing) return;
    const timer = setTimeout(
      () => {
        announcedAt.current = performance.now();
        setAnnounced(text);
      },
      Math.max(SETTLING, announcedAt.current + EVERY - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [text, announced, playing]);

  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {announced}
    </p>
  );
}
