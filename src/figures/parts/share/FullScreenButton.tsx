// Shows a figure on the whole screen, where the browser and the host's frame allow it; otherwise there is no button.
import { type RefObject, useEffect, useState } from 'react';
import { useWords } from '../../words/useWords';

interface FullScreenButtonProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly className: string;
}

export function FullScreenButton({ place, className }: FullScreenButtonProps) {
  const { share } = useWords();
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const changed = () => setWhole(place.current !== null && document.fullscreenElement === place.current);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [place]);
  if (!document.fullscreenEnabled) return null;

  function change() {
    // A browser may refuse all the same; then everything stays as it is.
    const done = whole ? document.exitFullscreen() : place.current?.requestFullscreen();
    done?.catch(() => {});
  }

  return (
    <button type="button" className={`${className} full-screen`} onClick={change}>
      {whole ? share.leaveFullScreen : share.fullScreen}
    </button>
  );
}
