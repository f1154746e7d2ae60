// The ring as it stood on screen when it was let go, for as long as the picture changes its scale after that: or the smaller
// ring would look as if the pull had been undone.
import { useEffect, useRef, useState } from 'react';

export interface ScaleGhost {
  /** Radius of the ring when it was let go, as a share of the picture's radius. */
  readonly share: number;
  /** How many times more the picture holds now, > 1. */
  readonly factor: number;
}

/** How long it stays after the last change of scale, ms. */
const STAYS = 4000;

interface LetGo {
  readonly margin: number;
  readonly outer: number;
  readonly domain: number;
}

/** `outer`: plain radius of the ring; `domain`: the distance at the edge, once the picture has settled; `held`: by a pointer. */
export function useScaleGhost(margin: number, outer: number | null, domain: number, held: boolean): ScaleGhost | null {
  const [letGo, setLetGo] = useState<LetGo | null>(null);
  const [over, setOver] = useState(0);
  const last = useRef(margin);

  useEffect(() => {
    if (held) return setLetGo(null);
    const widened = margin > last.current;
    if (margin === last.current) return;
    last.current = margin;
    setLetGo(widened && outer !== null ? { margin, outer, domain } : null);
  }, [margin, outer, domain, held]);

  const factor = letGo ? domain / letGo.domain : 1;
  useEffect(() => {
    if (factor <= 1 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const timer = setTimeout(() => setOver(domain), STAYS);
    return () => clearTimeout(timer);
  }, [factor, domain]);

  if (!letGo || factor <= 1 || over === domain) return null;
  return { share: letGo.outer / letGo.domain, factor };
}
