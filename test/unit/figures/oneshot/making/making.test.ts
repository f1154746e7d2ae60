import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../../../src/data/faces/people';
import { SHOT_FACTORS } from '../../../../../src/data/faces/shotFactors';
import { FACTORS, facesOf, factorAt, POSITIONS } from '../../../../../src/figures/oneshot/making/making';

describe('a made strip', () => {
  for (const factor of FACTORS) {
    it(`sweeps one factor over its whole reach, and nothing else: ${factor}`, () => {
      const faces = facesOf({ kind: 'sweep', person: 10_060, factor }, 'snapshot');
      const { rest, reach } = SHOT_FACTORS[factor];
      expect(faces).toHaveLength(POSITIONS);
      faces.forEach(({ identity, shot }, i) => {
        expect(identity).toEqual(identityOf(10_060, 'snapshot'));
        expect(shot[factor]).toBeCloseTo(factorAt(factor, i), 12);
        expect({ ...shot, [factor]: 0 }).toEqual({ ...faces[0].shot, [factor]: 0 });
      });
      expect(factorAt(factor, 0)).toBeCloseTo(rest - reach, 12);
      expect(factorAt(factor, POSITIONS - 1)).toBeCloseTo(rest + reach, 12);
    });
  }

  it('leads from one person to another, taken alike', () => {
    const faces = facesOf({ kind: 'morph', from: 10_060, to: 10_071 }, 'snapshot');
    expect(faces[0].identity).toEqual(identityOf(10_060, 'snapshot'));
    const last = faces[POSITIONS - 1].identity;
    for (const [trait, value] of Object.entries(identityOf(10_071, 'snapshot'))) {
      expect(last[trait as keyof typeof last]).toBeCloseTo(value, 12);
    }
    for (const { shot } of faces) expect(shot).toEqual(faces[0].shot);
  });
});
