import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ThresholdHandle } from '../../../../src/views/verify/ThresholdHandle';

const onHold = vi.fn();
const handle = () => screen.getByRole('slider', { name: 'Threshold' });
const threshold = () => Number(handle().getAttribute('aria-valuenow'));

/** On an axis of 200 px from 0 to 2. */
function Handle({ start, disabled = false }: { start: number; disabled?: boolean }) {
  const [value, setValue] = useState(start);
  return (
    <ThresholdHandle
      left={100}
      right={300}
      y={0}
      to={2}
      threshold={value}
      max={6}
      label="Threshold"
      valueText=""
      disabled={disabled}
      onThreshold={setValue}
      onHold={onHold}
    />
  );
}

beforeEach(() => {
  onHold.mockClear();
});

describe('the threshold’s handle', () => {
  it.each([
    ['{ArrowRight}', 1.01],
    ['{ArrowUp}', 1.01],
    ['{ArrowLeft}', 0.99],
    ['{ArrowDown}', 0.99],
    ['{PageUp}', 1.1],
    ['{PageDown}', 0.9],
    ['{Home}', 0],
    ['{End}', 6],
    ['a', 1],
  ])('goes from 1 by the key %s to %d', async (key, expected) => {
    render(<Handle start={1} />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(key);
    expect(threshold()).toBe(expected);
  });

  it('follows the pointer by as much as it moves, no farther than the end of the axis, until it is let go', () => {
    render(<Handle start={1} />);
    fireEvent.pointerDown(handle(), { clientX: 205, button: 0, pointerId: 1 });
    fireEvent.pointerMove(handle(), { clientX: 205, pointerId: 1 });
    expect(threshold()).toBe(1);
    fireEvent.pointerMove(handle(), { clientX: 255, pointerId: 1 });
    expect(threshold()).toBe(1.5);
    fireEvent.pointerMove(handle(), { clientX: 900, pointerId: 1 });
    expect(threshold()).toBe(2);
    fireEvent.pointerCancel(handle(), { pointerId: 1 });
    fireEvent.pointerMove(handle(), { clientX: 205, pointerId: 1 });
    expect(threshold()).toBe(2);
    expect(onHold.mock.calls).toEqual([[true], [false]]);
  });

  it('is not taken where it is locked', () => {
    render(<Handle start={1} disabled />);
    fireEvent.pointerDown(handle(), { clientX: 200, button: 0, pointerId: 1 });
    fireEvent.pointerMove(handle(), { clientX: 255, pointerId: 1 });
    expect(threshold()).toBe(1);
    expect(onHold).not.toHaveBeenCalled();
  });
});
