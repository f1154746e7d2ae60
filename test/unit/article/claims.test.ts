// What the cards call right is what the maths says: those that show a state, by core; those that train are measured on
// the page by the browser tests.
import { describe, expect, it } from 'vitest';
import { chapters } from '../../../src/article/chapters/en/index';
import { PLANS } from '../../../src/article/chapters/plans';
import { startOf } from '../../../src/article/chapters/startOf';
import { tripletLoss } from '../../../src/core/loss/triplet';
import type { ChapterId } from '../../../src/session/page/chapters';
import type { Settings } from '../../../src/session/settings/settingsTable';

function shown(id: ChapterId): Partial<Settings> {
  const { run } = PLANS[id].card;
  return run.kind === 'show' ? run.settings : {};
}

function rightAnswer(id: ChapterId): string {
  return chapters[id].card.answers[PLANS[id].card.right];
}

function number(settings: Partial<Settings>, name: keyof Settings): number {
  const value = settings[name];
  if (typeof value !== 'number') throw new Error(`${name} is not set`);
  return value;
}

describe('the cards', () => {
  it('name the last mark without a loss, and show the next one', () => {
    const settings = shown('toppers');
    const [a, b, you, margin] = (['scores.a', 'scores.b', 'scores.you', 'scores.margin'] as const).map((name) =>
      number(settings, name),
    );
    const lossAt = (mark: number) => tripletLoss(Math.abs(a - b), Math.abs(a - mark), margin, 'hinge');
    const first = Array.from({ length: 100 }, (_, mark) => mark).find((mark) => mark > 50 && lossAt(mark) > 0);
    expect(first).toBe(you);
    expect(lossAt(you)).toBe(1);
    expect(rightAnswer('toppers')).toContain(String(you - 1));
  });

  it('show three points that have no loss and no gradient', () => {
    const settings = shown('three-points');
    const distance = (role: 'positive' | 'negative') =>
      Math.hypot(
        number(settings, `triplet.${role}X`) - number(settings, 'triplet.anchorX'),
        number(settings, `triplet.${role}Y`) - number(settings, 'triplet.anchorY'),
      );
    expect(distance('positive')).toBeCloseTo(1, 12);
    expect(distance('negative')).toBeCloseTo(2, 12);
    expect(tripletLoss(distance('positive'), distance('negative'), number(settings, 'triplet.margin'), 'hinge')).toBe(
      0,
    );
    expect(rightAnswer('three-points')).toBe('Nothing moves');
  });

  it('show the triplet of the equation, in points and in numbers, with the loss that is called right', () => {
    const settings = shown('equation');
    const squared = sameTriplet(settings);
    const loss = tripletLoss(squared('positive'), squared('negative'), number(settings, 'equation.margin'), 'hinge');
    expect(loss).toBeCloseTo(Number(rightAnswer('equation')), 12);
  });

  it('start the equation and its points with one triplet, which is not yet the one that is asked for', () => {
    const start = startOf(PLANS.equation);
    const squared = sameTriplet(start);
    expect(squared('positive')).not.toBeCloseTo(number(shown('equation'), 'equation.anchorPositive'), 6);
    expect(start['equation.loss']).toBe('hinge');
  });
});

/** Holds that the points and the numbers are of one triplet; gives the squared distance of the points. */
function sameTriplet(settings: Partial<Settings>) {
  const squared = (role: 'positive' | 'negative') =>
    (number(settings, `triplet.${role}X`) - number(settings, 'triplet.anchorX')) ** 2 +
    (number(settings, `triplet.${role}Y`) - number(settings, 'triplet.anchorY')) ** 2;
  expect(settings['triplet.space']).toBe('plane');
  expect([settings['triplet.distance'], settings['equation.distance']]).toEqual(['squared', 'squared']);
  expect(squared('positive')).toBeCloseTo(number(settings, 'equation.anchorPositive'), 12);
  expect(squared('negative')).toBeCloseTo(number(settings, 'equation.anchorNegative'), 12);
  expect(settings['triplet.margin']).toBe(number(settings, 'equation.margin'));
  return squared;
}
