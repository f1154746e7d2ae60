import { describe, expect, it } from 'vitest';
import { DIFFICULTIES } from '../../../../src/data/faces/difficulties';
import { identityOf, morph } from '../../../../src/data/faces/people';
import { type Identity, TRAIT_NAMES, TRAITS } from '../../../../src/data/faces/traits';
import { codeOf } from '../requests';

const PEOPLE = Array.from({ length: 400 }, (_, place) => place + 1);
const IDENTITIES = PEOPLE.map((person) => identityOf(person, 'snapshot'));

describe('identityOf', () => {
  it('the same number is the same person, another number another', () => {
    expect(identityOf(7, 'snapshot')).toEqual(identityOf(7, 'snapshot'));
    expect(identityOf(7, 'snapshot')).not.toEqual(identityOf(8, 'snapshot'));
  });

  it('a person is the same in a passport, a snapshot and the street', () => {
    expect(identityOf(3, 'passport')).toEqual(identityOf(3, 'street'));
    expect(identityOf(3, 'passport')).toEqual(identityOf(3, 'snapshot'));
  });

  it('every trait of everybody is a number in its range, or 0 where few have it', () => {
    for (const identity of IDENTITIES) {
      expect(Object.keys(identity).sort()).toEqual([...TRAIT_NAMES].sort());
      for (const name of TRAIT_NAMES) {
        const { from, to } = TRAITS[name];
        const value = identity[name];
        // Colouring and noses are held back by other traits, never past 0 or a mouth.
        const least = name === 'noseLength' ? 0.28 : 'share' in TRAITS[name] || COLOURING.includes(name) ? 0 : from;
        expect(value, name).toBeGreaterThanOrEqual(least);
        expect(value, name).toBeLessThanOrEqual(to);
      }
    }
  });

  it('no nose reaches the mouth', () => {
    for (const { eyeHeight, noseLength, mouthHeight } of IDENTITIES) {
      expect(eyeHeight - noseLength - mouthHeight).toBeGreaterThan(0.15);
    }
  });

  it('people differ in every trait', () => {
    for (const name of TRAIT_NAMES) {
      const values = new Set(IDENTITIES.map((identity) => identity[name]));
      expect(values.size, name).toBeGreaterThan(8);
    }
  });

  it('the same hairdresser gives everybody one head of hair, one skin and no beard, and leaves the face alone', () => {
    const [one, other] = [identityOf(1, 'same-hairdresser'), identityOf(2, 'same-hairdresser')];
    for (const name of [...HAIR, 'skinTone', 'beard'] as const) expect(one[name]).toBe(other[name]);
    expect(one.noseLength).toBe(identityOf(1, 'snapshot').noseLength);
    expect(one.noseLength).not.toBe(other.noseLength);
  });

  it('refuses numbers that nobody has', () => {
    for (const person of [0, -1, 1.5, Number.NaN]) {
      expect(codeOf(() => identityOf(person, 'snapshot'))).toBe('unknown-person');
    }
  });
});

describe('morph', () => {
  const [one, other] = [identityOf(1, 'snapshot'), identityOf(2, 'snapshot')];

  it('begins with one person and ends with the other', () => {
    expect(near(morph(one, other, 0), one)).toBe(true);
    expect(near(morph(one, other, 1), other)).toBe(true);
  });

  it('is half of both in the middle, in every trait', () => {
    const middle = morph(one, other, 0.5);
    for (const name of TRAIT_NAMES) expect(middle[name]).toBeCloseTo((one[name] + other[name]) / 2, 10);
  });
});

describe('difficulties', () => {
  it('each has people', () => {
    for (const difficulty of DIFFICULTIES) expect(identityOf(1, difficulty).headWidth).toBeGreaterThan(0);
  });
});

const COLOURING = ['hairLightness', 'irisLightness', 'greyness'];
const HAIR = ['hairTop', 'hairSides', 'hairLength', 'hairline', 'hairCurls', 'hairLightness', 'bun'] as const;

function near(a: Identity, b: Identity): boolean {
  return TRAIT_NAMES.every((name) => Math.abs(a[name] - b[name]) < 1e-12);
}
