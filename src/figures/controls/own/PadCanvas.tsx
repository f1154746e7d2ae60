// The canvas of the drawing pad: takes the pointer and shows the strokes. It knows nothing of classes.
import { type PointerEvent, useEffect, useRef } from 'react';
import type { InkPoint, Stroke } from '../../../data/own/inkPicture';
import { useInk } from '../../../views/useInk';

/** Height and width, in the unit of the points, and the width of the pen. */
const SHEET = 280;
const PEN = 16;

interface PadCanvasProps {
  readonly strokes: readonly Stroke[];
  readonly label: string;
  readonly onBegin: (point: InkPoint) => void;
  readonly onDraw: (points: readonly InkPoint[]) => void;
}

export function PadCanvas({ strokes, label, onBegin, onDraw }: PadCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  /** The pointer that draws: a palm beside the pen does not. */
  const pen = useRef<number | null>(null);
  const ink = useInk();

  useEffect(() => {
    // Drawn anew at each move: a canvas in main memory takes that well wherever graphics are done in software.
    const context = canvas.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    const ratio = Math.max(1, window.devicePixelRatio);
    context.canvas.width = SHEET * ratio;
    context.canvas.height = SHEET * ratio;
    context.scale(ratio, ratio);
    context.strokeStyle = `rgb(${ink.join(' ')})`;
    context.lineWidth = PEN;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    for (const stroke of strokes) {
      context.beginPath();
      context.moveTo(stroke[0].x, stroke[0].y);
      // A line of no length is drawn as a dot.
      for (const { x, y } of stroke) context.lineTo(x, y);
      context.stroke();
    }
  }, [strokes, ink]);

  function pointOf({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): InkPoint {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return { x: (SHEET * (clientX - box.left)) / box.width, y: (SHEET * (clientY - box.top)) / box.height };
  }

  function release({ pointerId }: PointerEvent) {
    if (pen.current === pointerId) pen.current = null;
  }

  return (
    <canvas
      ref={canvas}
      className="own-sheet"
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        if (pen.current !== null || event.button !== 0) return;
        event.preventDefault();
        pen.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
        onBegin(pointOf(event));
      }}
      onPointerMove={(event) => {
        if (pen.current !== event.pointerId) return;
        // All places since the last picture; some browsers have no such list, or an empty one.
        const places = event.nativeEvent.getCoalescedEvents?.() ?? [];
        onDraw((places.length > 0 ? places : [event.nativeEvent]).map(pointOf));
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
