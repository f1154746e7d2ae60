// Under everything: the grid, the unit circle, the three zones and the two rings that part them.

import { encodeLinear } from '../../core/linearEncoder';
import type { Numbers } from '../../core/loss/kinds';
import { discPath } from '../discPath';
import { HatchPattern, useHatch } from '../hatch';
import { type PlaneFrame, toPixels } from './planeFrame';
import type { PlaneScene } from './planeScene';
import { arcPath, zoneArcs } from './zones';

/** Half the breadth of the coloured circle, in units. */
const HALF_BREADTH = 0.07;
const GRID_STEP = 0.5;
/** How far the grid of the inputs goes, in units; the plane's own goes to the edge of the picture. */
const GRID_REACH = 2;

export function PlaneGround({ frame, scene }: { readonly frame: PlaneFrame; readonly scene: PlaneScene }) {
  const hatch = useHatch();
  const { circle, places, inner, outer, lit } = scene;
  const anchor = toPixels(frame, places, 0);
  const innerPx = inner * frame.scale;
  const outerPx = outer * frame.scale;
  const band = lit === 'margin' ? 'plane-band is-lit' : 'plane-band';
  return (
    <>
      <defs>
        <HatchPattern id={hatch.id} />
      </defs>
      {circle ? (
        zoneArcs(Math.atan2(places[1], places[0]), inner, outer).map((arc) => (
          <path
            key={`${arc.zone}${arc.from}`}
            className={`plane-arc ${arc.zone === 'semiHard' ? band : `plane-${arc.zone}`}`}
            fill={arc.zone === 'semiHard' ? hatch.fill : undefined}
            d={arcPath(frame, arc, 1 - HALF_BREADTH, 1 + HALF_BREADTH)}
          />
        ))
      ) : (
        <>
          <path className="plane-hard" d={discPath(anchor.x, anchor.y, innerPx)} />
          {outerPx > innerPx && (
            <path
              className={band}
              fill={hatch.fill}
              fillRule="evenodd"
              d={discPath(anchor.x, anchor.y, outerPx) + discPath(anchor.x, anchor.y, innerPx)}
            />
          )}
        </>
      )}
      {circle ? (
        <circle className="plane-circle" cx={frame.centreX} cy={frame.centreY} r={frame.scale} />
      ) : (
        <Grid frame={frame} weights={scene.weights} />
      )}
      <circle className="ring-inner" cx={anchor.x} cy={anchor.y} r={innerPx} data-radius={inner} />
      <circle className="ring-outer" cx={anchor.x} cy={anchor.y} r={outerPx} data-radius={outer} />
    </>
  );
}

/** The grid of the inputs as the encoder sends it; with no encoder, the plane's own. */
function Grid({ frame, weights }: { readonly frame: PlaneFrame; readonly weights: Numbers | null }) {
  const lines: [string, Float64Array][] = [];
  const edge = Math.ceil(Math.max(frame.centreX, frame.centreY) / frame.scale / GRID_STEP) * GRID_STEP;
  const reach = weights ? GRID_REACH : edge;
  for (let at = -reach; at <= reach; at += GRID_STEP) {
    lines.push([`x${at}`, Float64Array.of(at, -reach, at, reach)]);
    lines.push([`y${at}`, Float64Array.of(-reach, at, reach, at)]);
  }
  return (
    <g className={weights ? 'plane-grid plane-grid-bent' : 'plane-grid'}>
      {lines.map(([key, ends]) => {
        const seen = weights ? encodeLinear(weights, 2, ends) : ends;
        const from = toPixels(frame, seen, 0);
        const to = toPixels(frame, seen, 1);
        const middle = key === 'x0' || key === 'y0';
        return (
          <line key={key} className={middle ? 'plane-axis' : undefined} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        );
      })}
    </g>
  );
}
