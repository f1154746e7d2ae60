// Plays a run again: its pictures one after another, each gliding into the next, from the start whenever another run is shown.
import { useEffect, useState } from 'react';
import type { GridResult } from '../../session/margins/marginRuns';

export interface ReplayMoment {
  readonly step: number;
  readonly places: Float32Array;
}

/** From one picture to the next, ms. */
const EACH = 200;

/** Null where there is no picture. `round` grows by one each time it is to be played again. */
export function useReplay(result: GridResult | null, round: number): ReplayMoment | null {
  const pictures = result?.pictures ?? [];
  const last = pictures.length - 1;
  const [played, setPlayed] = useState({ result, round, at: 0 });
  const at = played.result === result && played.round === round ? played.at : 0;

  useEffect(() => {
    if (last < 0) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setPlayed({ result, round, at: last });
      return;
    }
    let began: number | null = null;
    let frame = requestAnimationFrame(function play(now) {
      began ??= now;
      const next = Math.min(last, (now - began) / EACH);
      setPlayed({ result, round, at: next });
      if (next < last) frame = requestAnimationFrame(play);
    });
    return () => cancelAnimationFrame(frame);
  }, [result, round, last]);

  if (last < 0) return null;
  const before = Math.floor(at);
  const [from, to] = [pictures[before], pictures[Math.min(last, before + 1)]];
  const share = at - before;
  const places = share === 0 ? from.places : from.places.map((value, i) => value + share * (to.places[i] - value));
  return { step: from.step, places };
}
