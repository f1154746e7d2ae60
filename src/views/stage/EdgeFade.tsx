// What reaches past the picture fades at its edges instead of ending there: a ring that goes on is not a ring that is cut off.
import { useId } from 'react';
import type { Elements } from 'react/jsx-runtime';

interface EdgeFadeProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly children: Elements;
}

/** From nothing at the edge to all, CSS px. */
const FADE = 36;
const ALPHA = { maskType: 'alpha' } as const;

export function EdgeFade({ width, height, children }: EdgeFadeProps) {
  const id = useId();
  const whole = { x: 0, y: 0, width, height };
  const inPx = { maskUnits: 'userSpaceOnUse', style: ALPHA, ...whole } as const;
  return (
    <>
      <defs>
        <Gradient id={`${id}x`} x2={1} y2={0} share={FADE / width} />
        <Gradient id={`${id}y`} x2={0} y2={1} share={FADE / height} />
        <mask id={`${id}v`} {...inPx}>
          <rect {...whole} fill={`url(#${id}y)`} />
        </mask>
        <mask id={`${id}m`} {...inPx}>
          <g mask={`url(#${id}v)`}>
            <rect {...whole} fill={`url(#${id}x)`} />
          </g>
        </mask>
      </defs>
      <g mask={`url(#${id}m)`}>{children}</g>
    </>
  );
}

interface GradientProps {
  readonly id: string;
  readonly x2: number;
  readonly y2: number;
  /** Of the whole, at each end. */
  readonly share: number;
}

function Gradient({ id, x2, y2, share }: GradientProps) {
  const stops = [
    [0, 0],
    [share, 1],
    [1 - share, 1],
    [1, 0],
  ];
  return (
    <linearGradient id={id} x1={0} y1={0} x2={x2} y2={y2}>
      {stops.map(([offset, opacity]) => (
        <stop key={offset} offset={offset} stopColor="currentColor" stopOpacity={opacity} />
      ))}
    </linearGradient>
  );
}
