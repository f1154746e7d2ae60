import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RingHandle } from '../../../../src/views/stage/bullsEye/RingHandle';

const onHold = vi.fn();
const ring = () => screen.getByRole('slider', { name: 'Margin ring' });
const margin = () => Number(ring().getAttribute('aria-valuenow'));

/** A ring whose margin is what it last said; one px to the right of 0 means a hundredth. */
function Ring({ start }: { start: number }) {
  const [value, setValue] = useState(start);
  return (
    <RingHandle
      x={100}
      y={0}
      margin={value}
      max={6}
      label="Margin ring"
      valueText=""
      invites={false}
      marginAt={(clientX) => clientX / 100}
      onMargin={setValue}
      onHold={onHold}
    />
  );
}

beforeEach(() => {
  onHold.mockClear();
});

describe('the keys of the margin ring', () => {
  it.each([
    ['{ArrowRight}', 1.05],
    ['{ArrowUp}', 1.05],
    ['{ArrowLeft}', 0.95],
    ['{ArrowDown}', 0.95],
    ['{PageUp}', 1.25],
    ['{PageDown}', 0.75],
    ['{Home}', 0],
    ['{End}', 6],
    ['a', 1],
  ])('%s moves a margin of 1 to %d', async (key, expected) => {
    render(<Ring start={1} />);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(ring());
    await user.keyboard(key);
    expect(margin()).toBe(expected);
  });

  it('stop at both ends of the range', async () => {
    render(<Ring start={0.02} />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(margin()).toBe(0);
    await user.keyboard('{End}{PageUp}');
    expect(margin()).toBe(6);
  });
});

describe('the margin ring, held by a pointer', () => {
  const press = (clientX: number, button = 0) => fireEvent.pointerDown(ring(), { clientX, button, pointerId: 1 });
  const move = (clientX: number) => fireEvent.pointerMove(ring(), { clientX, pointerId: 1 });

  it('follows it by as much as it moves, wherever in the handle it was taken', () => {
    render(<Ring start={1} />);
    press(110);
    move(110);
    expect(margin()).toBe(1);
    move(160);
    expect(margin()).toBe(1.5);
    move(-500);
    expect(margin()).toBe(0);
  });

  it('says that it is held until the pointer is lifted, and moves no further then', () => {
    render(<Ring start={1} />);
    press(100);
    expect(onHold.mock.calls).toEqual([[true]]);
    fireEvent.pointerUp(ring(), { pointerId: 1 });
    expect(onHold.mock.calls).toEqual([[true], [false]]);
    move(300);
    expect(margin()).toBe(1);
  });

  it('lets go when the browser takes the pointer away, and when it is taken off the screen', () => {
    const { unmount } = render(<Ring start={1} />);
    press(100);
    fireEvent.pointerCancel(ring(), { pointerId: 1 });
    expect(onHold).toHaveBeenLastCalledWith(false);
    press(100);
    expect(onHold).toHaveBeenLastCalledWith(true);
    unmount();
    expect(onHold).toHaveBeenLastCalledWith(false);
  });

  it('is not taken by another button than the first, nor moved by a pointer that passes', () => {
    render(<Ring start={1} />);
    press(100, 2);
    move(300);
    expect(margin()).toBe(1);
    expect(onHold).not.toHaveBeenCalled();
  });
});
