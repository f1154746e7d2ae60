// The whole plane: layers of marks, and above them the handles of the three points and of the margin's ring.

import { type MouseEvent, useRef, useState } from 'react';
import type { Term } from '../../core/loss/kinds';
import { ROLES, type Role } from '../../core/loss/kinds';
import { RingHandle } from '../stage/bullsEye/RingHandle';
import { useEased } from '../stage/useEased';
import { freeDirection } from './directions';
import { PlaneGround } from './PlaneGround';
import { DistanceLines, DistancePills, RoleNames } from './PlaneLabels';
import { Arrows, NextStep, OtherItems, Trails } from './PlaneMotion';
import { PointHandle } from './PointHandle';
import { planeDomain, planeFrame, toPixels, toPlace } from './planeFrame';
import type { PlaneScene } from './planeScene';
import { ZoneNames } from './ZoneNames';

interface TripletPlaneProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly scene: PlaneScene;
  readonly locked: boolean;
  readonly margin: {
    readonly value: number;
    readonly max: number;
    readonly label: string;
    readonly spoken: string;
    /** The margin whose ring has this radius, in plain distance. */
    readonly atRadius: (radius: number) => number;
    readonly onChange: (margin: number) => void;
  };
  readonly pointLabel: (role: Role) => string;
  readonly placeLabel: string;
  readonly onPlace: (role: Role, x: number, y: number) => void;
  readonly onNudge: (role: Role, right: number, up: number) => void;
  readonly onTerm: (term: Term | null) => void;
}

const TERM_OF = { anchor: null, positive: 'anchorPositive', negative: 'anchorNegative' } as const;
/** Room round the unit circle for the names of its arcs. */
const CIRCLE_DOMAIN = 1.42;

export function TripletPlane(props: TripletPlaneProps) {
  const { width, height, scene, locked, margin, onPlace, onTerm } = props;
  const plane = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Role | null>(null);
  const [held, setHeld] = useState(false);
  const frame = planeFrame(width, height, useDomain(scene, width / height, held));
  const points = ROLES.map((_, row) => toPixels(frame, scene.places, row));
  const ring = useRingPlace(scene, frame, points, held);

  function toPlane(clientX: number, clientY: number) {
    const box = plane.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  }

  function place(role: Role, px: { x: number; y: number }) {
    const { x, y } = toPlace(frame, px.x, px.y);
    onPlace(role, x, y);
  }

  function onGround(event: MouseEvent) {
    if (!chosen) return;
    place(chosen, toPlane(event.clientX, event.clientY));
    setChosen(null);
  }

  const layer = { frame, scene };
  return (
    <div className="plane stage" ref={plane} style={{ width, height }}>
      <svg className="stage-layer" width={width} height={height} aria-hidden="true">
        <PlaneGround {...layer} />
        <Trails {...layer} />
        <DistanceLines {...layer} />
        <OtherItems {...layer} />
        <NextStep {...layer} />
        <Arrows {...layer} />
        <ZoneNames {...layer} handle={locked ? null : ring} />
        <RoleNames {...layer} />
      </svg>
      {chosen && !locked && (
        <button
          type="button"
          className="stage-layer plane-target"
          tabIndex={-1}
          aria-label={props.placeLabel}
          onClick={onGround}
        />
      )}
      <svg className="stage-layer plane-over" width={width} height={height} aria-hidden="true">
        <DistancePills {...layer} onTerm={onTerm} />
      </svg>
      {ring && !locked && (
        <RingHandle
          x={ring.x}
          y={ring.y}
          margin={margin.value}
          max={margin.max}
          label={margin.label}
          valueText={margin.spoken}
          invites={false}
          marginAt={(clientX, clientY) => {
            const { x, y } = toPlane(clientX, clientY);
            return margin.atRadius(Math.hypot(x - points[0].x, y - points[0].y) / frame.scale);
          }}
          onMargin={margin.onChange}
          onHold={setHeld}
        />
      )}
      {ROLES.map((role, row) => (
        <PointHandle
          key={role}
          role={role}
          at={points[row]}
          label={props.pointLabel(role)}
          chosen={chosen === role}
          lit={scene.lit !== null && TERM_OF[role] === scene.lit}
          toPlane={toPlane}
          onMove={(to) => !locked && place(role, to)}
          onNudge={(right, up) => !locked && props.onNudge(role, right, up)}
          onChoose={() => setChosen((now) => (now === role ? null : role))}
          onTouch={(touched) => onTerm(touched ? TERM_OF[role] : null)}
          onHold={setHeld}
        />
      ))}
    </div>
  );
}

/** Half the width that is shown; kept at all costs while something is held. */
function useDomain(scene: PlaneScene, aspect: number, held: boolean): number {
  const [target, setTarget] = useState<number | null>(null);
  const next = scene.circle
    ? CIRCLE_DOMAIN
    : held && target !== null
      ? target
      : planeDomain(target, scene.places, aspect);
  if (next !== target) setTarget(next);
  return useEased(next);
}

/** px of the ring's handle, in a direction that the three leave free; null when the ring is outside the picture. */
function useRingPlace(
  { outer }: PlaneScene,
  frame: ReturnType<typeof planeFrame>,
  points: readonly { x: number; y: number }[],
  held: boolean,
): { x: number; y: number } | null {
  const [angle, setAngle] = useState<number | null>(null);
  const radius = outer * frame.scale;
  const around = {
    centre: points[0],
    radii: [radius],
    obstacles: points,
    width: frame.width,
    height: frame.height,
    edge: [24, 24] as const,
  };
  const next = held ? angle : freeDirection(around, angle, 48);
  if (next !== angle) setAngle(next);
  if (next === null) return null;
  return { x: points[0].x + radius * Math.cos(next), y: points[0].y - radius * Math.sin(next) };
}
