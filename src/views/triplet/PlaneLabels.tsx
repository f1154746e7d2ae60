// Words and numbers on the things they name: the two distances on their lines, the zones, the three roles.

import { useState } from 'react';
import type { Term } from '../../core/loss/kinds';
import { ROLES } from '../../core/loss/kinds';
import { textWidth } from '../textWidth';
import { freeDirection } from './directions';
import { PILL_HEIGHT, pillPoints } from './pills';
import { type PixelPoint, type PlaneFrame, toPixels } from './planeFrame';
import type { PlaneScene } from './planeScene';
import { zoneArcs } from './zones';

interface LabelProps {
  readonly frame: PlaneFrame;
  readonly scene: PlaneScene;
}

/** Lines from the anchor, below the points. */
export function DistanceLines({ frame, scene: { places, lit } }: LabelProps) {
  const anchor = toPixels(frame, places, 0);
  const line = (row: number) => {
    const to = toPixels(frame, places, row);
    return { x1: anchor.x, y1: anchor.y, x2: to.x, y2: to.y };
  };
  return (
    <>
      <line className="line-halo" {...line(2)} />
      <line className={classes('line-negative', lit === 'anchorNegative')} {...line(2)} />
      <line className="line-halo" {...line(1)} />
      <line className={classes('line-positive', lit === 'anchorPositive')} {...line(1)} />
    </>
  );
}

export function DistancePills({ frame, scene, onTerm }: LabelProps & { onTerm: (term: Term | null) => void }) {
  const { places, texts, lit } = scene;
  const widthOf = (text: string) => 14 + textWidth(text);
  const widths = {
    anchorPositive: widthOf(texts.anchorPositive),
    anchorNegative: widthOf(texts.anchorNegative),
  };
  const [anchor, positive, negative] = ROLES.map((_, row) => toPixels(frame, places, row));
  // One on the other they would hide what they are of; the numbers stand below the picture as well.
  if (isHeap([anchor, positive, negative])) return null;
  const pills = pillPoints(anchor, positive, negative, widths);
  return (
    <>
      {(['anchorNegative', 'anchorPositive'] as const).map((term) => {
        const width = widths[term];
        const { x, y } = pills[term];
        const kind = term === 'anchorPositive' ? 'positive' : 'negative';
        return (
          <g
            key={term}
            transform={`translate(${x} ${y})`}
            className={classes(`pill pill-${kind}`, lit === term)}
            onPointerEnter={() => onTerm(term)}
            onPointerLeave={() => onTerm(null)}
          >
            <rect x={-width / 2} y={-PILL_HEIGHT / 2} width={width} height={PILL_HEIGHT} rx={PILL_HEIGHT / 2} />
            <text y={5}>{texts[term]}</text>
          </g>
        );
      })}
    </>
  );
}

/** Each role's name, where neither its line nor its arrow runs. */
export function RoleNames({ frame, scene: { places, gradient, texts } }: LabelProps) {
  const points = ROLES.map((_, row) => toPixels(frame, places, row));
  if (isHeap(points)) return <HeapName frame={frame} at={points[0]} text={texts.heap} />;
  return ROLES.map((role, row) => {
    const width = textWidth(texts.roles[role]) + 8;
    const { x, y, anchor } = roleNamePlace(
      row,
      points,
      gradient[0],
      (left, right) => left >= 0 && right <= frame.width,
      width,
    );
    const [before, after] = { start: [0, width], middle: [width / 2, width / 2], end: [width, 0] }[anchor];
    return (
      <text
        key={role}
        className={`plane-role plane-role-${role}`}
        textAnchor={anchor}
        x={Math.min(frame.width - after, Math.max(before, x))}
        y={Math.min(frame.height - 6, Math.max(16, y))}
      >
        {texts.roles[role]}
      </text>
    );
  });
}

/** Nearer to the anchor than this, px, the other two lie on it, and their names on each other. */
const HEAP = 16;

function isHeap([anchor, positive, negative]: readonly PixelPoint[]): boolean {
  return [positive, negative].every(({ x, y }) => Math.hypot(x - anchor.x, y - anchor.y) < HEAP);
}

function HeapName({ frame, at, text }: { readonly frame: PlaneFrame; readonly at: PixelPoint; readonly text: string }) {
  const room = textWidth(text) + 24;
  const left = at.x + room > frame.width;
  return (
    <text
      className="plane-role"
      textAnchor={left ? 'end' : 'start'}
      x={left ? at.x - 20 : at.x + 20}
      y={Math.min(frame.height - 6, Math.max(16, at.y + 5))}
    >
      {text}
    </text>
  );
}

interface NamePlace extends PixelPoint {
  readonly anchor: 'start' | 'middle' | 'end';
}

function roleNamePlace(
  row: number,
  points: readonly PixelPoint[],
  anchorGradientX: number,
  fits: (left: number, right: number) => boolean,
  width: number,
): NamePlace {
  const [anchor, positive, negative] = points;
  const { x, y } = points[row];
  const [dx, dy] = [x - anchor.x, y - anchor.y];
  const above = y - 17;
  const below = y + 28;
  if (row === 0) {
    // Its arrow goes against the gradient: the name ends where the arrow begins.
    const left = anchorGradientX < 0;
    const vertical = (positive.y + negative.y) / 2 < y ? below : above;
    return { x: left ? x + 10 : x - 10, y: vertical, anchor: left ? 'end' : 'start' };
  }
  const outward = dx < 0 ? 'end' : 'start';
  const beside = x + (dx < 0 ? -17 : 17);
  const room = dx < 0 ? fits(beside - width, beside) : fits(beside, beside + width);
  if (row === 1) {
    // The positive's arrow goes inwards: outwards is free.
    if (room && Math.abs(dx) > 0.6 * Math.abs(dy)) return { x: beside, y: y + 5, anchor: outward };
    return { x, y: dy < 0 ? above : below, anchor: 'middle' };
  }
  // The negative's goes outwards: above or below a flat one, and a little aside of a steep one.
  if (!room || Math.abs(dy) < 0.35 * Math.abs(dx)) return { x, y: dy < 0 ? above : below, anchor: 'middle' };
  return { x: beside, y: dy < 0 ? y + 16 : y - 5, anchor: outward };
}

/** The name of each zone, in it where there is room, along a direction that the points leave free. */
export function ZoneNames({ frame, scene, handle }: LabelProps & { readonly handle: PixelPoint | null }) {
  const [angle, setAngle] = useState<number | null>(null);
  const { places, inner, outer, circle, texts } = scene;
  const centre = toPixels(frame, places, 0);
  const obstacles = ROLES.map((_, row) => toPixels(frame, places, row));
  const radii = zoneNameRadii(inner * frame.scale, outer * frame.scale);
  const wanted = circle
    ? null
    : freeDirection(
        {
          centre,
          radii: [radii.semiHard, radii.easy],
          obstacles: handle ? [...obstacles, handle] : obstacles,
          width: frame.width,
          height: frame.height,
          edge: [36, 14],
        },
        angle,
        56,
      );
  if (wanted !== angle) setAngle(wanted);
  // The zones of three points in one place say nothing, and their names would lie on it.
  if (isHeap(obstacles)) return null;
  if (circle) return <ArcNames frame={frame} scene={scene} />;
  if (wanted === null) return null;
  const spread = { ...radii, easy: Math.max(radii.easy, radii.semiHard + namesApart(wanted)) };
  return (['hard', 'semiHard', 'easy'] as const).map((zone) => {
    const radius = spread[zone];
    if (radius === null) return null;
    return (
      <text
        key={zone}
        className="plane-zone"
        x={centre.x + radius * Math.cos(wanted)}
        y={centre.y - radius * Math.sin(wanted) + 4}
      >
        {texts.zones[zone]}
      </text>
    );
  });
}

/** Radii of the names, px; a zone too thin for its name has it just outside, and one too small for any has none. */
export function zoneNameRadii(inner: number, outer: number): { hard: number | null; semiHard: number; easy: number } {
  const fits = outer - inner >= 22;
  const semiHard = fits ? (inner + outer) / 2 : outer + 12;
  return { hard: inner >= 60 ? inner - 26 : null, semiHard, easy: Math.max(semiHard + 20, outer + 16) };
}

/** px between the middles of two names in the direction `angle`, so that neither lies on the other. */
export function namesApart(angle: number): number {
  return Math.min(20 / Math.abs(Math.sin(angle)), 60 / Math.abs(Math.cos(angle)));
}

/** On the circle the names stand outside it, at the middle of each arc that is long enough. */
function ArcNames({ frame, scene: { places, inner, outer, texts } }: LabelProps) {
  return zoneArcs(Math.atan2(places[1], places[0]), inner, outer).map(({ zone, from, to }) => {
    if ((to - from) * frame.scale < 34) return null;
    // The middle of the hard arc is the anchor itself: its name goes a quarter along.
    const angle = zone === 'hard' ? from + (to - from) / 4 : (from + to) / 2;
    const radius = frame.scale * 1.14;
    const cosine = Math.cos(angle);
    return (
      <text
        key={`${zone}${from}`}
        className={`plane-zone ${cosine > 0.3 ? 'plane-zone-right' : cosine < -0.3 ? 'plane-zone-left' : ''}`}
        x={frame.centreX + radius * cosine}
        y={frame.centreY - radius * Math.sin(angle) + 4}
      >
        {texts.zones[zone]}
      </text>
    );
  });
}

function classes(name: string, lit: boolean): string {
  return lit ? `${name} is-lit` : name;
}
