// One of the three points, to be taken in hand: dragged by mouse or finger, moved by arrow keys, or chosen by a click so
// that the next click on the plane puts it there.

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Role } from '../../core/loss/kinds';
import { RelationMark } from '../shapes';
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
  const drag = useRef<{ grip: PixelPoint; from: PixelPoint; moved: boolean } | null>(null);
  /** A drag ends in a click of its own, which must not choose. */
  const dragged = useRef(false);

  function onPointerDown(event: PointerEvent<HTMLButtonElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const hand = toPlane(event.clientX, event.clientY);
    drag.current = { grip: { x: at.x - hand.x, y: at.y - hand.y }, from: hand, moved: false };
    dragged.current = false;
    onHold(true);
  }

  function onPointerMove(event: PointerEvent<HTMLButtonElement>) {
    const held = drag.current;
    if (!held) return;
    const hand = toPlane(event.clientX, event.clientY);
    held.moved ||= Math.hypot(hand.x - held.from.x, hand.y - held.from.y) >= CLICK;
    if (!held.moved) return;
    dragged.current = true;
    onMove({ x: hand.x + held.grip.x, y: hand.y + held.grip.y });
  }

  function onPointerEnd() {
    if (!drag.current) return;
    drag.current = null;
    onHold(false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const step = event.shiftKey ? LEAP : 1;
    const change = {
      ArrowRight: [step, 0],
      ArrowLeft: [-step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
      PageUp: [0, LEAP],
      PageDown: [0, -LEAP],
    }[event.key];
    if (!change) return;
    event.preventDefault();
    onNudge(change[0], change[1]);
  }

  const name = ['point-handle', chosen ? 'point-handle-chosen' : '', lit ? 'is-lit' : ''].join(' ').trim();
  return (
    <button
      type="button"
      className={name}
      style={{ left: at.x, top: at.y }}
      aria-label={label}
      aria-pressed={chosen}
      data-role={role}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onLostPointerCapture={onPointerEnd}
      onClick={() => !dragged.current && onChoose()}
      onKeyDown={(event) => {
        dragged.current = false;
        onKeyDown(event);
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
