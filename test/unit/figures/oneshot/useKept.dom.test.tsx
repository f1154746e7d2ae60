import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useKept } from '../../../../src/figures/oneshot/useKept';

const SHELF = {};

function follow(first: readonly number[] | null) {
  return renderHook(({ of, candidates }) => useKept(of, candidates), {
    initialProps: { of: SHELF as object, candidates: first },
  });
}

it('begins with the first that would do, and stays with it while it does', () => {
  const { result, rerender } = follow([3, 5]);
  expect(result.current).toBe(3);
  rerender({ of: SHELF, candidates: [1, 3, 5] });
  expect(result.current).toBe(3);
  rerender({ of: SHELF, candidates: [1, 5] });
  expect(result.current).toBe(1);
});

it('knows nothing before anything is known, and keeps what it has while that is found out anew', () => {
  const { result, rerender } = follow(null);
  expect(result.current).toBeNull();
  rerender({ of: SHELF, candidates: [4] });
  rerender({ of: SHELF, candidates: null });
  expect(result.current).toBe(4);
});

it('stays where nothing would do any more, and begins anew with something else', () => {
  const { result, rerender } = follow([4]);
  rerender({ of: SHELF, candidates: [] });
  expect(result.current).toBe(4);
  rerender({ of: {}, candidates: [] });
  expect(result.current).toBe(0);
});
