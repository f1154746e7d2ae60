import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PointHandle } from '../../../../src/views/triplet/PointHandle';

const ROLE = 'anchor';
const onNudge = vi.fn();
const onChoose = vi.fn();
const onHold = vi.fn();
const point = () => screen.getByRole('button', { name: 'Anchor' });
const place = () => [point().style.left, point().style.top];

/** A plane whose left upper corner is 10 px right of and below that of the window. */
function Point() {
  const [at, setAt] = useState({ x: 50, y: 60 });
  return (
    <PointHandle
      role={ROLE}
      at={at}
      label="Anchor"
      chosen={false}
      lit={false}
      toPlane={(x, y) => ({ x: x - 10, y: y - 10 })}
      onMove={setAt}
      onNudge={onNudge}
      onChoose={onChoose}
      onTouch={() => {}}
      onHold={onHold}
    />
  );
}

const press = (clientX: number, clientY: number) =>
  fireEvent.pointerDown(point(), { clientX, clientY, button: 0, pointerId: 1 });
const move = (clientX: number, clientY: number) => fireEvent.pointerMove(point(), { clientX, clientY, pointerId: 1 });
const lift = () => {
  fireEvent.pointerUp(point(), { pointerId: 1 });
  fireEvent.click(point());
};

beforeEach(() => {
  for (const mock of [onNudge, onChoose, onHold]) mock.mockClear();
});

describe('a point of the triplet', () => {
  it.each([
    ['{ArrowRight}', [1, 0]],
    ['{ArrowLeft}', [-1, 0]],
    ['{ArrowUp}', [0, 1]],
    ['{ArrowDown}', [0, -1]],
    ['{Shift>}{ArrowRight}{/Shift}', [5, 0]],
    ['{PageUp}', [0, 5]],
    ['{PageDown}', [0, -5]],
  ])('is moved by the key %s', async (key, steps) => {
    render(<Point />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(key);
    expect(onNudge.mock.calls).toEqual([steps]);
  });

  it('leaves Home and End to the page', () => {
    render(<Point />);
    for (const key of ['Home', 'End']) expect(fireEvent.keyDown(point(), { key })).toBe(true);
    expect(fireEvent.keyDown(point(), { key: 'ArrowUp' })).toBe(false);
    expect(onNudge).toHaveBeenCalledTimes(1);
  });

  it('follows the pointer by as much as it moves, and is not chosen by the click that ends the drag', () => {
    render(<Point />);
    press(65, 72);
    move(95, 62);
    expect(place()).toEqual(['80px', '50px']);
    lift();
    expect(onChoose).not.toHaveBeenCalled();
    expect(onHold.mock.calls).toEqual([[true], [false]]);
  });

  it('is chosen by a click, though the hand trembles', () => {
    render(<Point />);
    press(60, 70);
    move(62, 71);
    lift();
    expect(place()).toEqual(['50px', '60px']);
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  it('lets go when it is taken off the screen', () => {
    const { unmount } = render(<Point />);
    press(60, 70);
    unmount();
    expect(onHold).toHaveBeenLastCalledWith(false);
  });
});
