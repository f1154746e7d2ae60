import { describe, expect, it } from 'vitest';
import { REST_SHOT, shotAt } from '../../../../src/data/faces/shots';
import { anotherPerson, strip, sweptFace } from '../../../../src/figures/people/faces';

describe('the faces of the figure people', () => {
  it('are swept by the factor that the reader chose', () => {
    for (const place of strip(-1, 1, 5)) {
      expect(sweptFace(43, 'light', place, 'snapshot').shot).toEqual(shotAt(REST_SHOT, 'lightAzimuth', place));
      expect(sweptFace(43, 'nod', place, 'snapshot').shot).toEqual(shotAt(REST_SHOT, 'pitch', place));
    }
  });

  it('stand evenly in a strip, both ends included', () => {
    expect(strip(-1, 1, 5)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(strip(0, 1, 7)).toContain(0.5);
  });

  it('leave nobody out who may be trained on, go round, and never show one person twice', () => {
    expect(anotherPerson(43, 12)).toBe(44);
    expect(anotherPerson(11, 12)).toBe(13);
    expect(anotherPerson(9999, 12)).toBe(1);
    expect(anotherPerson(9999, 1)).toBe(2);
  });
});
