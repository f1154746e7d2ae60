// Two points on the unit circle, to be turned by hand: what lies between them is drawn as what it is, an angle, an arc, a chord, a
// square on the chord, and the cosine on the line of the first. Outside the circle each margin begins where the second point is.
import { useRef } from 'react';
import { HatchPattern, useHatch } from '../hatch';
import { type DialInput, dialLayout } from './dialLayout';
import { Knob } from './Knob';

interface AngleDialProps extends DialInput {
  readonly names: readonly [string, string];
  readonly pointTexts: readonly [string, string];
  readonly locked: boolean;
  /** A point is turned to a direction: whole degrees, −180 … 180. */
  readonly onTurn: (point: 'first' | 'second', degrees: number) => void;
}

const LEAP = 10;

export function AngleDial(props: AngleDialProps) {
  const { width, height, texts, locked, onTurn } = props;
  const hatch = useHatch();
  const dial = useRef<HTMLDivElement>(null);
  const layout = dialLayout(props);
  const { centre, radius, first, second, foot } = layout;

  function degreesAt(clientX: number, clientY: number): number {
    const box = dial.current?.getBoundingClientRect();
    const x = clientX - (box?.left ?? 0) - centre.x;
    const y = clientY - (box?.top ?? 0) - centre.y;
    return (Math.atan2(-y, x) * 180) / Math.PI;
  }

  return (
    <div className="angle-dial stage" ref={dial} style={{ width, height }}>
      <svg className="chart stage-layer" width={width} height={height} aria-hidden="true">
        <defs>
          <HatchPattern id={hatch.id} />
        </defs>
        <circle className="plane-circle" cx={centre.x} cy={centre.y} r={radius} />
        <polygon className="angle-square" points={layout.square.map(({ x, y }) => `${x},${y}`).join(' ')} />
        <path className="angle-sector" d={layout.sector} />
        {[first, second].map((point, place) => (
          <line
            key={place === 0 ? 'first' : 'second'}
            className="angle-radius"
            x1={centre.x}
            y1={centre.y}
            x2={point.x}
            y2={point.y}
          />
        ))}
        <line className="angle-drop" x1={second.x} y1={second.y} x2={foot.x} y2={foot.y} />
        <line className="angle-cosine" x1={centre.x} y1={centre.y} x2={foot.x} y2={foot.y} />
        <path className="angle-arc" d={layout.arc} />
        <line className="angle-chord" x1={first.x} y1={first.y} x2={second.x} y2={second.y} />
        {layout.bands.map(({ path, end, label, open }, place) => (
          <g key={props.bandNames[place]} className={open ? 'angle-band angle-band-open' : 'angle-band'}>
            <path d={path} />
            {!open && <line x1={end[0].x} y1={end[0].y} x2={end[1].x} y2={end[1].y} />}
            <text className="chart-halo" x={label.x} y={label.y} textAnchor="middle" dominantBaseline="central">
              {props.bandNames[place]}
            </text>
          </g>
        ))}
        {layout.labels.map(({ mark, x, y }) => (
          <text
            key={mark}
            className={`angle-label angle-label-${mark} chart-halo`}
            x={x}
            y={y}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {texts[mark]}
          </text>
        ))}
      </svg>
      {(['first', 'second'] as const).map((point, place) => (
        <Knob
          key={point}
          at={layout[point]}
          text={props.names[place]}
          label={props.pointTexts[place]}
          slider={{ min: -180, max: 180, now: props[point] }}
          disabled={locked}
          grip={(at) => props[point] - degreesAt(at.x, at.y)}
          onMove={(at, grip) => onTurn(point, wholeTurn(degreesAt(at.x, at.y) + grip))}
          onStep={({ right, up, size, shift }) => {
            if (size === 'end') return false;
            // Up and left turn as angles are counted, as on a dial.
            onTurn(point, wholeTurn(props[point] + (up - right) * (size === 'leap' || shift ? LEAP : 1)));
            return true;
          }}
        />
      ))}
    </div>
  );
}

/** Whole degrees, −180 … 180. */
function wholeTurn(degrees: number): number {
  const turn = ((Math.round(degrees) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}
