// The strokes of a drawing: begun, drawn on, taken back one by one.
import { useState } from 'react';
import type { InkPoint, Stroke } from '../../../data/own/inkPicture';

export function useStrokes() {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  return {
    strokes,
    begin: (point: InkPoint) => setStrokes((all) => [...all, [point]]),
    draw: (points: readonly InkPoint[]) =>
      setStrokes((all) => {
        const last = all.at(-1);
        return last ? [...all.slice(0, -1), [...last, ...points]] : all;
      }),
    undo: () => setStrokes((all) => all.slice(0, -1)),
    clear: () => setStrokes([]),
    replace: (all: readonly Stroke[]) => setStrokes(all),
  };
}
