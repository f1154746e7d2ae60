import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CollapseNote } from '../../../../src/article/notes/CollapseNote';
import { notes as english } from '../../../../src/article/notes/en';
import { HARDEST_TRIPLET } from '../../../../src/article/notes/hardestTriplet';
import { notes as chinese } from '../../../../src/article/notes/zh-CN';

/** Squared distance of two points on the unit circle. */
function squared(one: number, other: number): string {
  return (2 - 2 * Math.cos(((one - other) * Math.PI) / 180)).toFixed(2);
}

/** Spaces that do not break count as others do, unless told otherwise. */
const AS_IT_IS = { normalizer: (text: string) => text };

it.each([
  ['English', english],
  ['Chinese', chinese],
])('The still of a collapse gives the distances of each moment, in %s', (_language, words) => {
  render(<CollapseNote words={words} />);
  for (const { step, degrees } of HARDEST_TRIPLET.stills) {
    const [positive, negative] = [squared(degrees[0], degrees[1]), squared(degrees[0], degrees[2])];
    expect(screen.getByText(words.collapse.step(step))).toBeDefined();
    expect(screen.getByText(words.collapse.distances(positive, negative), AS_IT_IS)).toBeDefined();
    expect(screen.getByRole('img', { name: words.collapse.description(step, positive, negative) })).toBeDefined();
  }
});

it('What it says holds of its numbers: the negative stands in between, lands on the positive, and all come together', () => {
  const [start, one, ten] = HARDEST_TRIPLET.stills.map(({ degrees: [anchor, positive, negative] }) => ({
    anchor,
    positive,
    negative,
  }));
  expect(start.negative).toBeGreaterThan(start.anchor);
  expect(start.negative).toBeLessThan(start.positive);
  expect(Number(squared(one.positive, one.negative))).toBeLessThan(0.02);
  expect(Number(squared(start.positive, start.negative))).toBeGreaterThan(1);
  expect(Number(squared(ten.anchor, ten.negative))).toBeLessThan(0.3);
  expect(Number(squared(ten.anchor, ten.negative))).toBeLessThan(Number(squared(one.anchor, one.negative)));
});
