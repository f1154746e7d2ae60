// Turns the bull's-eye so that what is written at the handle, on the right, covers no item. Once, when the ring asks to be pulled.
import { useEffect, useState } from 'react';
import { widestGap } from './circleLayout';

/** Room above and below the handle's height, radians, within which no item may stand. */
const ROOM = 0.5;
/** Share of the remaining way covered in each frame. */
const PACE = 0.15;

/** The turn that brings the widest gap between these directions to the right; 0 where there is room already. */
export function turnFor(directions: readonly number[]): number {
  if (directions.every((direction) => Math.abs(Math.atan2(Math.sin(direction), Math.cos(direction))) > ROOM)) return 0;
  const gap = widestGap(directions);
  return -Math.atan2(Math.sin(gap), Math.cos(gap));
}

/** The turn on its way. `wanted`: the picture should have room now; `directions`: of its items, unturned. */
export function useTurn(wanted: boolean, directions: () => readonly number[]): number {
  const [target, setTarget] = useState(0);
  const [turn, setTurn] = useState(0);
  const [had, setHad] = useState(false);
  if (wanted !== had) {
    setHad(wanted);
    if (wanted) setTarget(turnFor(directions()));
  }
  useEffect(() => {
    if (turn === target) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const frame = requestAnimationFrame(() => {
      const left = target - turn;
      setTurn(still || Math.abs(left) < 0.01 ? target : turn + left * PACE);
    });
    return () => cancelAnimationFrame(frame);
  }, [turn, target]);
  return turn;
}
