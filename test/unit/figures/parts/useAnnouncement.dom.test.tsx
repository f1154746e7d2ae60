import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAnnouncement } from '../../../../src/figures/parts/hooks/useAnnouncement';

function Region({ event, text }: { readonly event: string | null; readonly text: string }) {
  return <p role="status">{useAnnouncement(event, text)}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const said = () => screen.getByRole('status').textContent;
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('what has happened is said once its numbers have settled, and not again as they go on changing', () => {
  const { rerender } = render(<Region event="swallowed" text="swallowed 1" />);
  for (const count of [4, 9, 14]) {
    pass(300);
    rerender(<Region event="swallowed" text={`swallowed ${count}`} />);
    expect(said()).toBe('');
  }
  pass(600);
  expect(said()).toBe('swallowed 14');
  rerender(<Region event="swallowed" text="swallowed 12" />);
  pass(3000);
  expect(said()).toBe('swallowed 14');
});

it('numbers that never settle are said after two seconds', () => {
  const { rerender } = render(<Region event="swallowed" text="swallowed 0" />);
  for (let count = 1; count <= 20; count++) {
    pass(125);
    rerender(<Region event="swallowed" text={`swallowed ${count}`} />);
  }
  expect(said()).toMatch(/^swallowed 1[5-7]$/);
});

it('an announcement that is over is gone, so that nobody meets its numbers beside newer ones', () => {
  render(<Region event="swallowed" text="swallowed 14" />);
  pass(1000);
  expect(said()).toBe('swallowed 14');
  pass(7000);
  expect(said()).toBe('');
});

it('nothing of what was said before stays where there is nothing to say, and the same event is said again after it', () => {
  const { rerender } = render(<Region event="swallowed" text="swallowed 14" />);
  pass(1000);
  rerender(<Region event={null} text="" />);
  expect(said()).toBe('');
  pass(1000);
  rerender(<Region event="swallowed" text="swallowed 3" />);
  pass(1000);
  expect(said()).toBe('swallowed 3');
});
