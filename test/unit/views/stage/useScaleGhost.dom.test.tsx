import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useScaleGhost } from '../../../../src/views/stage/useScaleGhost';

interface Ring {
  readonly margin: number;
  readonly outer: number;
  readonly domain: number;
  readonly held: boolean;
}

const START: Ring = { margin: 0.2, outer: 0.3, domain: 1.5, held: false };

function watched() {
  const { result, rerender } = renderHook(
    ({ margin, outer, domain, held }: Ring) => useScaleGhost(margin, outer, domain, held),
    { initialProps: START },
  );
  return { ghost: () => result.current, now: (change: Partial<Ring>) => rerender({ ...START, ...change }) };
}

it('stays where the ring was let go when the picture then holds more', () => {
  const { ghost, now } = watched();
  now({ margin: 0.6, outer: 0.7, held: true });
  now({ margin: 1, outer: 1.2, held: true });
  now({ margin: 1, outer: 1.2 });
  expect(ghost()).toBeNull();
  now({ margin: 1, outer: 1.25, domain: 3 });
  expect(ghost()?.share).toBeCloseTo(0.8, 6);
  expect(ghost()?.factor).toBe(2);
});

it('does not appear where the picture changes its scale before any pull, or after the ring was put back', () => {
  const { ghost, now } = watched();
  now({ domain: 3 });
  expect(ghost()).toBeNull();
  now({ margin: 1, outer: 1.2, domain: 3 });
  now({ margin: 0.4, outer: 0.5, domain: 3 });
  now({ margin: 0.4, outer: 0.5, domain: 6 });
  expect(ghost()).toBeNull();
});
