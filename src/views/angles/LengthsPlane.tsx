// A query on the unit circle and two candidates of any length, to be moved by hand. A line from the query to the nearest by each
// measure, and where a division by its length puts each candidate.
import { useRef } from 'react';
import { planeFrame } from '../triplet/planeFrame';
import { Knob } from './Knob';

type Place = readonly [number, number];

interface LengthsPlaneProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly query: Place;
  readonly candidates: readonly {
    readonly id: string;
    readonly letter: string;
    readonly place: Place;
    /** On the circle; null where it has no direction. */
    readonly projected: Place | null;
    readonly label: string;
    readonly nearest: { readonly plain: boolean; readonly cosine: boolean };
  }[];
  readonly queryName: string;
  readonly locked: boolean;
  readonly onPlace: (id: string, place: Place) => void;
}

/** A candidate may stand 1.6 off in each direction; the scale never changes, so that no point runs from the hand. */
const DOMAIN = 1.9;
const NUDGE = 0.05;
const LEAP = 5;
/** Of the wedge that stands for the angle, px. */
const WEDGE = 34;

export function LengthsPlane(props: LengthsPlaneProps) {
  const { width, height, query, candidates, locked, onPlace } = props;
  const plane = useRef<HTMLDivElement>(null);
  const frame = planeFrame(width, height, DOMAIN);
  const at = ([x, y]: Place) => ({ x: frame.centreX + x * frame.scale, y: frame.centreY - y * frame.scale });
  const centre = at([0, 0]);
  const queryAt = at(query);

  return (
    <div className="angle-dial stage" ref={plane} style={{ width, height }}>
      <svg className="chart stage-layer" width={width} height={height} aria-hidden="true">
        <circle className="plane-circle" cx={centre.x} cy={centre.y} r={frame.scale} />
        <line className="angle-radius" x1={centre.x} y1={centre.y} x2={queryAt.x} y2={queryAt.y} />
        {candidates.map(({ id, place, projected, nearest }) => {
          const [end, ghost] = [at(place), projected && at(projected)];
          return (
            <g key={id}>
              <line className="angle-radius" x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} />
              {nearest.cosine && projected && (
                <path className="angle-wedge" d={wedge(centre, Math.atan2(projected[1], projected[0]))} />
              )}
              <line
                className={nearest.plain ? 'angle-chord' : 'angle-farther'}
                x1={queryAt.x}
                y1={queryAt.y}
                x2={end.x}
                y2={end.y}
              />
              {ghost && <circle className="angle-ghost" cx={ghost.x} cy={ghost.y} r={5} />}
            </g>
          );
        })}
        <circle className="chart-mark chart-mark-anchor" cx={queryAt.x} cy={queryAt.y} r={7} />
        <text className="angle-label chart-halo" x={queryAt.x} y={queryAt.y + 22} textAnchor="middle">
          {props.queryName}
        </text>
      </svg>
      {candidates.map(({ id, letter, place, label }) => (
        <Knob
          key={id}
          at={at(place)}
          text={letter}
          label={label}
          disabled={locked}
          grip={(pointer) => ({ pointer, place, scale: frame.scale })}
          onMove={(pointer, grip) =>
            onPlace(id, [
              grip.place[0] + (pointer.x - grip.pointer.x) / grip.scale,
              grip.place[1] - (pointer.y - grip.pointer.y) / grip.scale,
            ])
          }
          onStep={({ right, up, size, shift }) => {
            if (size === 'end') return false;
            const by = NUDGE * (size === 'leap' || shift ? LEAP : 1);
            onPlace(id, [place[0] + right * by, place[1] + up * by]);
            return true;
          }}
        />
      ))}
    </div>
  );
}

/** The angle between the query, which points to the right, and a direction. */
function wedge(centre: { readonly x: number; readonly y: number }, angle: number): string {
  const { x, y } = centre;
  const end = `${x + WEDGE * Math.cos(angle)} ${y - WEDGE * Math.sin(angle)}`;
  return `M${x} ${y}L${x + WEDGE} ${y}A${WEDGE} ${WEDGE} 0 0 ${angle > 0 ? 0 : 1} ${end}Z`;
}
