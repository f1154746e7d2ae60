// Said at the foot of a picture whose ring leaves no item outside: beside the buttons that zoom, or, where there is
// little room, above them, in as many lines as it takes.
import { wrapText } from '../textWidth';
import { ZOOM_ROOM } from './stageOverlays';

interface FarSideProps {
  /** Of the picture, CSS px. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

const LINE = 17;
const FOOT = 14;
/** With less room beside the buttons it stands above them, CSS px. */
const LEAST = 240;
const ABOVE_ZOOM = 54;
const EDGE = 8;

export function FarSide({ width, height, text }: FarSideProps) {
  const beside = width - 2 * ZOOM_ROOM;
  const above = beside < LEAST;
  const lines = wrapText(text, above ? Math.max(1, width - 2 * EDGE) : beside);
  const foot = above ? ABOVE_ZOOM : FOOT;
  return (
    <text className="far-side" y={height - foot - (lines.length - 1) * LINE}>
      {lines.map((line, i) => (
        <tspan key={line} x={width / 2} dy={i === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
