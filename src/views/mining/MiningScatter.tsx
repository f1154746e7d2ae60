// The batch as dots at (d(a,p), d(a,n)), with the two lines that part hard, semi-hard and easy. Faint: every valid
// triplet. Strong: the ones that the strategy picks.
import { scaleLinear, ticks } from 'd3';
import { useId, useLayoutEffect, useRef } from 'react';
import type { Zone } from '../../core/loss/kinds';
import { zoneOf } from '../../core/loss/triplet';
import { HatchPattern, useHatch } from '../hatch';
import { useColours } from '../useColours';

export interface MiningScatterProps {
  /** CSS px; drawn as a square plot inside. */
  readonly width: number;
  readonly height: number;
  /** Distance at the end of both axes. */
  readonly to: number;
  readonly margin: number;
  /** `(count, 2)`: d(a,p), d(a,n). */
  readonly all: Float32Array;
  readonly picked: Float32Array;
  readonly words: {
    readonly x: string;
    readonly y: string;
    readonly hard: string;
    readonly semiHard: string;
    readonly easy: string;
  };
  readonly description: string;
}

const LEFT = 46;
const BOTTOM = 40;
const TOP = 12;
const RIGHT = 12;
/** Before the name of a zone, in its colour in the key beside the picture. */
const SIGN = '■\u00a0';
/** More faint dots than this say nothing more. */
const MOST_DOTS = 3000;

export function MiningScatter(props: MiningScatterProps) {
  const { width, height, to, margin, all, picked, words } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const name = useId();
  const hatch = useHatch();
  const clip = useId();
  const colours = useColours();
  const x = scaleLinear([0, to], [LEFT, width - RIGHT]);
  const y = scaleLinear([0, to], [height - BOTTOM, TOP]);
  const ratio = Math.min(2, globalThis.devicePixelRatio || 1);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const right = scaleLinear([0, to], [LEFT, width - RIGHT]);
    const up = scaleLinear([0, to], [height - BOTTOM, TOP]);
    const stride = Math.max(1, Math.ceil(all.length / 2 / MOST_DOTS));
    // As in the bars of the strategies: what is easy is a lighter ink.
    const colourBy = (zone: Zone, easy: number, others: number) => {
      context.globalAlpha = zone === 'easy' ? easy : others;
      context.fillStyle = zone === 'semiHard' ? colours.negative : colours.ink;
    };
    for (let i = 0; i < all.length; i += 2 * stride) {
      colourBy(zoneOf(all[i], all[i + 1], margin), 0.16, 0.4);
      context.fillRect(right(all[i]) - 1, up(all[i + 1]) - 1, 2, 2);
    }
    for (let i = 0; i < picked.length; i += 2) {
      colourBy(zoneOf(picked[i], picked[i + 1], margin), 0.5, 0.9);
      context.beginPath();
      context.arc(right(picked[i]), up(picked[i + 1]), 3, 0, 2 * Math.PI);
      context.fill();
    }
  }, [all, picked, width, height, to, margin, colours, ratio]);

  const corner = (value: number) => `${x(value)},${y(value)}`;
  return (
    <div className="mining-plot" style={{ width, height }}>
      <svg className="mining-layer chart" width={width} height={height} role="img" aria-labelledby={name}>
        <title id={name}>{props.description}</title>
        <defs>
          <HatchPattern id={hatch.id} />
          <clipPath id={clip}>
            <rect
              x={LEFT}
              y={TOP}
              width={Math.max(0, width - LEFT - RIGHT)}
              height={Math.max(0, height - TOP - BOTTOM)}
            />
          </clipPath>
        </defs>
        <g clipPath={`url(#${clip})`}>
          <polygon
            className="mining-band"
            fill={hatch.fill}
            points={`${corner(0)} ${corner(to)} ${x(to)},${y(to + margin)} ${x(0)},${y(margin)}`}
          />
          <line className="mining-hard-line" x1={x(0)} y1={y(0)} x2={x(to)} y2={y(to)} />
          <line className="mining-easy-line" x1={x(0)} y1={y(margin)} x2={x(to)} y2={y(to + margin)} />
        </g>
        {ticks(0, to, 4).map((tick) => (
          <g key={tick} className="chart-axis">
            <line x1={x(tick)} x2={x(tick)} y1={y(0)} y2={y(0) + 4} />
            <text x={x(tick)} y={y(0) + 18} textAnchor="middle">
              {tick}
            </text>
            <line x1={LEFT - 4} x2={LEFT} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <line className="chart-axis-line" x1={LEFT} x2={width - RIGHT} y1={y(0)} y2={y(0)} />
        <line className="chart-axis-line" x1={LEFT} x2={LEFT} y1={TOP} y2={y(0)} />
        <text className="mining-axis" x={width - RIGHT} y={height - 4} textAnchor="end">
          {words.x}
        </text>
        <text className="mining-axis" x={LEFT + 8} y={TOP + 10}>
          {words.y}
        </text>
      </svg>
      <canvas
        ref={canvas}
        className="mining-layer mining-dots"
        width={Math.round(width * ratio)}
        height={Math.round(height * ratio)}
        style={{ width, height }}
      />
      <svg className="mining-layer mining-words" width={width} height={height} aria-hidden="true">
        <text className="mining-zone" x={width - RIGHT - 6} y={y(0) - 10} textAnchor="end">
          <tspan className="mining-sign strategy-hard">{SIGN}</tspan>
          <tspan>{words.hard}</tspan>
        </text>
        <text
          className="mining-zone mining-zone-semi"
          x={x(to * 0.5) - 6}
          y={y(to * 0.5 + margin / 2)}
          textAnchor="end"
        >
          <tspan className="mining-sign strategy-semiHard">{SIGN}</tspan>
          <tspan>{words.semiHard}</tspan>
        </text>
        <text className="mining-zone" x={LEFT + 8} y={TOP + 30}>
          <tspan className="mining-sign strategy-easy">{SIGN}</tspan>
          <tspan>{words.easy}</tspan>
        </text>
      </svg>
    </div>
  );
}
