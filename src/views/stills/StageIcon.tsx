// The stages of a training line as small drawings: a batch of pictures, a network, a vector brought to length 1, an embedding as a
// row of bars, a triplet with its margin. Hidden from screen readers: their names stand beside them.
import { AnchorMark, NegativeMark, PositiveMark } from '../shapes';

export const STAGES = ['batch', 'network', 'length', 'embedding', 'loss'] as const;
export type Stage = (typeof STAGES)[number];

const SIZE = 48;
const LAYERS = [
  { x: 8, ys: [8, 19, 30, 41] },
  { x: 24, ys: [13, 24, 35] },
  { x: 40, ys: [19, 30] },
];
/** Lengths of the bars, with sign. */
const COMPONENTS = [12, -7, 16, 5, -13, 9, -4, 14];

export function StageIcon({ stage }: { readonly stage: Stage }) {
  return (
    <svg className="chart still-stage" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {stage === 'batch' && <Batch />}
      {stage === 'network' && <Network />}
      {stage === 'length' && <Length />}
      {stage === 'embedding' && <Embedding />}
      {stage === 'loss' && <Loss />}
    </svg>
  );
}

function Batch() {
  return [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) => (
      <g key={`${row} ${column}`} transform={`translate(${column * 15 + 3} ${row * 15 + 3})`}>
        <rect className="still-frame" width="12" height="12" rx="2" />
        <circle className="still-face" cx="6" cy="5" r="2.4" />
        <path className="still-face" d="M2 11a4 3.4 0 0 1 8 0z" />
      </g>
    )),
  );
}

function Network() {
  return (
    <>
      {LAYERS.slice(1).map(({ x, ys }, i) =>
        ys.map((y) =>
          LAYERS[i].ys.map((from) => (
            <line key={`${x} ${y} ${from}`} className="still-weight" x1={LAYERS[i].x} y1={from} x2={x} y2={y} />
          )),
        ),
      )}
      {LAYERS.map(({ x, ys }) =>
        ys.map((y) => <circle key={`${x} ${y}`} className="still-unit" cx={x} cy={y} r="3.2" />),
      )}
    </>
  );
}

function Length() {
  return (
    <>
      <circle className="still-ground" cx="24" cy="24" r="14" />
      <line className="still-long" x1="34" y1="14" x2="46" y2="2" />
      <line className="still-vector" x1="24" y1="24" x2="34" y2="14" />
      <circle className="still-unit" cx="34" cy="14" r="3.2" />
    </>
  );
}

function Embedding() {
  return (
    <>
      <line className="still-ground" x1="3" x2="45" y1="24" y2="24" />
      {COMPONENTS.map((height, i) => (
        <rect
          key={height}
          className={height > 0 ? 'still-above' : 'still-below'}
          x={5 + i * 5}
          y={height > 0 ? 24 - height : 24}
          width="3.4"
          height={Math.abs(height)}
        />
      ))}
    </>
  );
}

function Loss() {
  return (
    <>
      <circle className="still-margin" cx="20" cy="26" r="19" />
      <circle className="still-positive-ring" cx="20" cy="26" r="11" />
      <AnchorMark x={20} y={26} size={8} />
      <PositiveMark x={11} y={20} size={8} />
      <NegativeMark x={34} y={20} size={8} />
    </>
  );
}
