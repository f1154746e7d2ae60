// The shell of the bull's-eye and the map: marks below, one canvas of items, marks above, and everything a pointer or a
// key can do to an item. Where the items stand is the caller's business.
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Elements } from 'react/jsx-runtime';
import { type PaintColours, type Painting, paintItems } from './paintItems';
import { hasPlace, nearestItem, nextItem } from './positions';
import { NO_ZOOM, type Zoom, zoomBy } from './useZoom';

export interface StageWords {
  /** Name of the picture, for those who cannot see it. */
  readonly name: string;
  /** What the focused item is: "digit 4, distance 0.83, inside the ring". */
  readonly itemName: (index: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly turnLeft: string;
  readonly turnRight: string;
}

/** The half of the picture that an item stands in. */
export type Half = 'upper' | 'lower';

interface StageProps {
  readonly width: number;
  readonly height: number;
  readonly painting: Painting;
  readonly colours: PaintColours;
  readonly words: StageWords;
  readonly zoom: Zoom;
  readonly setZoom: (change: (zoom: Zoom) => Zoom) => void;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly onFocus: (index: number | null) => void;
  readonly onChoose: (index: number, half: Half) => void;
  /** An item was in focus, or chosen, and Escape was pressed. */
  readonly onLeave?: () => void;
  /** Dragging empty ground: px moved. Pans where it is left out. */
  readonly onTurn?: (dx: number, dy: number) => void;
  readonly under: Elements;
  readonly over: Elements;
}

/** A pointer this near, px, means the item. */
const REACH = 16;
/** Less movement than this is a click. */
const CLICK = 4;

/** A press of a turn button is worth a drag this long, px. */
const TURN = 40;

/** A button or finger that is down on the stage: where it is held, px it has moved, and the zoom it found. */
interface Press {
  x: number;
  y: number;
  moved: number;
  readonly from: Zoom;
}

export function Stage(props: StageProps) {
  const { width, height, painting, colours, words, zoom, setZoom, stage, onFocus, onChoose, onLeave, onTurn } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const press = useRef<Press | null>(null);
  /** How near, px, the click to come has to be to an item; null where the pointer has moved too far for a click. */
  const reach = useRef<number | null>(null);
  const option = useId();
  // An item that has left the stage, as after a change of data, has no focus either.
  const focus = painting.focus !== null && painting.items[painting.focus] ? painting.focus : null;

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    const ratio = canvasRatio();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    paintItems(context, painting, colours);
  }, [width, height, painting, colours]);

  function place(event: MouseEvent): { x: number; y: number } {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  function choose(index: number) {
    onChoose(index, painting.positions[2 * index + 1] < height / 2 ? 'upper' : 'lower');
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button === 0) press.current = { ...place(event), moved: 0, from: zoom };
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const { x, y } = place(event);
    // A button let go outside the stage was let go unseen.
    if (event.buttons === 0) press.current = null;
    const held = press.current;
    if (!held) {
      if (event.pointerType !== 'touch') onFocus(nearestItem(painting.positions, x, y, REACH));
      return;
    }
    const dx = x - held.x;
    const dy = y - held.y;
    held.moved = Math.max(held.moved, Math.hypot(dx, dy));
    if (held.moved < CLICK || event.pointerType === 'touch') return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (onTurn) {
      onTurn(dx, dy);
      held.x = x;
      held.y = y;
    } else if (held.from.k !== NO_ZOOM.k) {
      // Unmagnified all is in view, and a press beside the handle must not carry the picture away.
      setZoom(() => ({ ...held.from, x: held.from.x + dx, y: held.from.y + dy }));
    }
  }

  function onPointerUp(event: PointerEvent<HTMLDivElement>) {
    const held = press.current;
    press.current = null;
    reach.current = held && held.moved < CLICK ? (event.pointerType === 'touch' ? REACH * 1.5 : REACH) : null;
  }

  // Not when the finger lifts: its click comes later, and would fall on whatever has opened under it by then.
  function onClick(event: MouseEvent<HTMLDivElement>) {
    if (reach.current === null) return;
    const { x, y } = place(event);
    const index = nearestItem(painting.positions, x, y, reach.current);
    reach.current = null;
    onFocus(index);
    if (index !== null) choose(index);
    else onLeave?.();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = ({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const)[event.key];
    if (step !== undefined) onFocus(nextItem(painting.positions, focus, step, width / 2, height / 2));
    else if (event.key === 'Enter' || event.key === ' ') {
      if (focus !== null) choose(focus);
    } else if (event.key === 'Escape' && focus !== null) {
      onFocus(null);
      onLeave?.();
    } else if (event.key === '+' || event.key === '=') setZoom((now) => zoomBy(now, 1.25, 0, 0));
    else if (event.key === '-') setZoom((now) => zoomBy(now, 0.8, 0, 0));
    else if (event.key === '0') setZoom(() => NO_ZOOM);
    else return;
    event.preventDefault();
  }

  const ratio = canvasRatio();
  return (
    <div className="stage" ref={stage} style={{ width, height }}>
      <svg className="stage-layer" width={width} height={height} aria-hidden="true">
        {props.under}
      </svg>
      <div className="stage-layer" aria-hidden="true">
        <canvas
          ref={canvas}
          width={Math.round(width * ratio)}
          height={Math.round(height * ratio)}
          style={{ width, height }}
        />
      </div>
      <div
        className="stage-layer stage-touch"
        role="listbox"
        tabIndex={0}
        aria-label={words.name}
        aria-activedescendant={focus === null ? undefined : option}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onClick={onClick}
        onPointerCancel={() => {
          press.current = null;
        }}
        onPointerLeave={() => !press.current && onFocus(null)}
        onKeyDown={onKeyDown}
      >
        <div id={option} role="option" tabIndex={-1} aria-selected={focus !== null} className="visually-hidden">
          {focus === null ? words.name : words.itemName(focus)}
        </div>
      </div>
      <svg className="stage-layer stage-over" width={width} height={height} aria-hidden="true">
        {props.over}
        {focus !== null && hasPlace(painting.positions, focus) && (
          <circle
            className="focus-ring"
            cx={painting.positions[2 * focus]}
            cy={painting.positions[2 * focus + 1]}
            r={painting.pictureSize}
            data-item={painting.items[focus].item}
          />
        )}
      </svg>
      <div className="stage-zoom">
        {/* First, since the row ends at the edge of the picture: when it comes, the others stay. */}
        {zoom !== NO_ZOOM && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.zoomReset}
            title={words.zoomReset}
            onClick={() => setZoom(() => NO_ZOOM)}
          >
            ⤢
          </button>
        )}
        {onTurn && (
          <>
            <button
              type="button"
              className="icon-button"
              aria-label={words.turnLeft}
              title={words.turnLeft}
              onClick={() => onTurn(-TURN, 0)}
            >
              ↶
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.turnRight}
              title={words.turnRight}
              onClick={() => onTurn(TURN, 0)}
            >
              ↷
            </button>
          </>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          onClick={() => setZoom((now) => zoomBy(now, 1.5, 0, 0))}
        >
          +
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => setZoom((now) => zoomBy(now, 1 / 1.5, 0, 0))}
        >
          −
        </button>
      </div>
    </div>
  );
}

function canvasRatio(): number {
  return Math.min(2, globalThis.devicePixelRatio || 1);
}
