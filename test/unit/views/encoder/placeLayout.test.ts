import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../src/views/encoder/placeLayout';

describe('the places of three embeddings', () => {
  it('stand at distances from the anchor in proportion to theirs, and the end of the scale on the rim', () => {
    const { anchor, positive, negative, rim } = placesOf(300, 240, { positive: 0.5, negative: 2, to: 2 });
    const away = (place: { x: number; y: number }) => Math.hypot(place.x - anchor.x, place.y - anchor.y);
    expect(away(positive)).toBeCloseTo(rim / 4, 6);
    expect(away(negative)).toBeCloseTo(rim, 6);
    expect(rim).toBeLessThan(120);
  });
});
