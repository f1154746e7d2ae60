// One of the three points, to be taken in hand: dragged by mouse or finger, moved by arrow keys, or chosen by a click so
// that the next click on the plane puts it there.

import { useRef } from 'react';
import type { Role } from '../../core/loss/kinds';
import { RelationMark } from '../shapes';
import { useDrag } from '../useDrag';
import { MARK_SIZE } from './PlaneMotion';
import type { PixelPoint } from './planeFrame';

interface PointHandleProps {
  readonly role: Role;
  readonly at: PixelPoint;
  readonly label: string;
  readonly chosen: boolean;
  readonly lit: boolean;
  /** px on the page to px on the plane. */
  readonly toPlane: (clientX: number, clientY: number) => PixelPoint;
  readonly onMove: (to: PixelPoint) => void;
  /** Steps of an arrow key to the right and upwards: ±1, or ±5 with Page keys or Shift. */
  readonly onNudge: (right: number, up: number) => void;
  readonly onChoose: () => void;
  readonly onTouch: (touched: boolean) => void;
  readonly onHold: (held: boolean) => void;
}

/** Less movement than this is a click, px. */
const CLICK = 4;
const SIZE = 44;
const LEAP = 5;

export function PointHandle(props: PointHandleProps) {
  const { role, at, label, chosen, lit, toPlane, onMove, onNudge, onChoose, onTouch, onHold } = props;
  /** A drag ends in a click of its own, which must not choose. */
  const dragged = useRef(false);

  const drag = useDrag({
    grip(pointer) {
      const from = toPlane(pointer.x, pointer.y);
      dragged.current = false;
      return { from, offset: { x: at.x - from.x, y: at.y - from.y } };
    },
    move(pointer, { from, offset }) {
      const to = toPlane(pointer.x, pointer.y);
      dragged.current ||= Math.hypot(to.x - from.x, to.y - from.y) >= CLICK;
      if (dragged.current) onMove({ x: to.x + offset.x, y: to.y + offset.y });
    },
    step({ right, up, size, shift }) {
      if (size === 'end') return false;
      const times = size === 'leap' || shift ? LEAP : 1;
      onNudge(right * times, up * times);
      return true;
    },
    onHold,
  });

  const name = ['point-handle', chosen ? 'point-handle-chosen' : '', lit ? 'is-lit' : ''].join(' ').trim();
  return (
    <button
      type="button"
      className={name}
      style={{ left: at.x, top: at.y }}
      aria-label={label}
      aria-pressed={chosen}
      data-role={role}
      {...drag}
      onClick={() => !dragged.current && onChoose()}
      onKeyDown={(event) => {
        dragged.current = false;
        drag.onKeyDown(event);
      }}
      onPointerEnter={() => onTouch(true)}
      onPointerLeave={() => onTouch(false)}
      onFocus={() => onTouch(true)}
      onBlur={() => onTouch(false)}
    >
      <svg width={SIZE} height={SIZE} aria-hidden="true">
        <RelationMark relation={role} x={SIZE / 2} y={SIZE / 2} size={MARK_SIZE} />
      </svg>
    </button>
  );
}
