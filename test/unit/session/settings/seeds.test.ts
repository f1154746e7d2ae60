import { expect, it } from 'vitest';
import { distantSeed, seedAfter } from '../../../../src/session/settings/seeds';
import { checkValue } from '../../../../src/session/settings/settingValue';

const LAST = 4294967295;

it('seeds follow each other and stay seeds', () => {
  expect([seedAfter(7), seedAfter(LAST)]).toEqual([8, 0]);
});

it('a new start has a seed of its own, the same on every machine', () => {
  expect([distantSeed(7), distantSeed(0)]).toEqual([1025555898, 1013904223]);
  for (const seed of [0, 7, 4e9, LAST]) expect(checkValue('seed', distantSeed(seed)).ok).toBe(true);
});
