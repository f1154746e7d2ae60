// What is drawn at the ring besides itself: the invitation to pull it, and where it stood before the picture changed its scale.
import type { Box } from '../../leastCovered';
import { textWidth } from '../../textWidth';
import { GHOST_LINE, placeGhost } from '../stageLabels';
import type { ScaleGhost } from '../useScaleGhost';

interface InvitationProps {
  /** Middle of the handle, px. */
  readonly x: number;
  readonly y: number;
  /** Where the ring is asked to be pulled to, px. */
  readonly toX: number;
  /** Right end of the picture, px. */
  readonly width: number;
  readonly words: string;
  /** The margin that is asked for. */
  readonly value: string;
}

const HANDLE = 26;
const TARGET = 15;
const VALUE_ROOM = 44;
/** As in stage.css, px. */
const WORDS_SIZE = 19;

/** An arrow from the handle to a hollow ring, with words above: the one thing to do. */
export function RingInvitation({ x, y, toX, width, words, value }: InvitationProps) {
  const end = Math.min(toX, width - TARGET - 4);
  const tip = end - TARGET - 6;
  const wordsWidth = textWidth(words, WORDS_SIZE);
  const valueFits = end + TARGET + VALUE_ROOM < width;
  return (
    <g className="ring-invitation">
      {tip > x + HANDLE + 10 && <path className="invitation-arrow" d={`M${x + HANDLE} ${y}H${tip}m-8 -7l8 7l-8 7`} />}
      <circle className="invitation-target" cx={end} cy={y} r={TARGET} />
      <text
        className="invitation-value"
        x={valueFits ? end + TARGET + 7 : end}
        y={valueFits ? y + 5 : y + TARGET + 18}
        textAnchor={valueFits ? 'start' : 'middle'}
      >
        {value}
      </text>
      <text className="invitation-words" x={Math.max(4, Math.min(x + 6, width - wordsWidth - 4))} y={y - 32}>
        {words}
      </text>
    </g>
  );
}

interface GhostProps {
  readonly ghost: ScaleGhost;
  readonly centreX: number;
  readonly centreY: number;
  /** Of the picture, px. */
  readonly radius: number;
  /** Of the ring now, px. */
  readonly ringRadius: number;
  readonly title: string;
  readonly words: string;
  /** What the words must keep off; size of the picture. */
  readonly taken: readonly Box[];
  readonly width: number;
  readonly height: number;
}

const ARROWS = [-65, -28, 28, 65];
/** Between an arrow and either ring, px. */
const GAP = 8;

/** A dotted ring with four arrows to where it is now. */
export function RingGhost(props: GhostProps) {
  const { ghost, centreX, centreY, radius, ringRadius, title, words, taken, width, height } = props;
  const from = ghost.share * radius;
  const at = (angle: number, r: number) => {
    const turn = (angle * Math.PI) / 180;
    return `${centreX + r * Math.cos(turn)} ${centreY + r * Math.sin(turn)}`;
  };
  const ring = { x: centreX, y: centreY, radius: from };
  const text = placeGhost({ texts: [title, words], ring, taken, width, height });
  return (
    <g className="ring-ghost">
      <circle cx={centreX} cy={centreY} r={from} />
      {from - ringRadius > 4 * GAP &&
        ARROWS.map((angle) => (
          <g key={angle} className="ghost-arrow">
            <path d={`M${at(angle, from - GAP)}L${at(angle, ringRadius + GAP)}`} />
            <path d="M8 -5L0 0L8 5" transform={`translate(${at(angle, ringRadius + GAP)}) rotate(${angle})`} />
          </g>
        ))}
      <text {...text}>
        <tspan className="ghost-title">{title}</tspan>
        <tspan x={text.x} dy={GHOST_LINE}>
          {words}
        </tspan>
      </text>
    </g>
  );
}
