import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFreeCircle } from '../../../src/views/freeCircle';
import { stageOverlays } from '../../../src/views/stage/stageOverlays';

describe('the largest free circle', () => {
  it('lies in the picture and under nothing that covers it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 900 }),
        fc.integer({ min: 240, max: 700 }),
        fc.record({ views: fc.boolean(), whole: fc.boolean(), turns: fc.boolean() }),
        (width, height, corners) => {
          const boxes = stageOverlays(width, height, '40 of 40 different items in the ring', corners);
          const { x, y, radius } = largestFreeCircle(width, height, boxes);
          expect(radius).toBeGreaterThan(0.3 * Math.min(width, height));
          expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(radius);
          for (let i = 0; i < 360; i++) {
            const [px, py] = [x + 0.999 * radius * Math.cos(i), y + 0.999 * radius * Math.sin(i)];
            const over = boxes.filter(
              ({ left, right, top, bottom }) => px > left && px < right && py > top && py < bottom,
            );
            expect(over).toEqual([]);
          }
        },
      ),
    );
  });

  it('stands in the middle, as large as it can be, where nothing covers it', () => {
    expect(largestFreeCircle(400, 300, [])).toEqual({ x: 200, y: 150, radius: 150 });
    const corner = { left: 0, right: 20, top: 0, bottom: 20 };
    expect(largestFreeCircle(400, 300, [corner])).toEqual({ x: 200, y: 150, radius: 150 });
  });
});
