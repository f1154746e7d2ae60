import { describe, expect, it } from 'vitest';
import { pipelineLayout } from '../../../../src/figures/encoder/pipelineLayout';
import type { InspectedLayer } from '../../../../src/inspection/protocol/inspectionProtocol';

function layer(kind: InspectedLayer['kind'], ...shape: number[]): InspectedLayer {
  return { kind, inputs: 1, shape, relu: true, activations: new Float32Array(), weights: new Float32Array() };
}

/** As the nets for digits, for faces and for tables have them. */
const NETS = [
  [layer('conv', 16, 16, 8), layer('conv', 8, 8, 16), layer('conv', 4, 4, 32), layer('dense', 32)],
  [layer('conv', 16, 16, 32), layer('conv', 8, 8, 48), layer('conv', 4, 4, 64), layer('dense', 128)],
  [layer('dense', 16), layer('dense', 16), layer('dense', 2)],
];
const SIZES = [280, 320, 358, 460, 480, 640, 712, 900, 1100].flatMap((width) =>
  [190, 207, 268, 340, 420].map((height) => [width, height] as const),
);

describe('the layout of the pipeline', () => {
  it.each(SIZES)(
    'has room in %s × %s px for every column, and for a map in its column and its row',
    (width, height) => {
      for (const net of NETS) {
        const { columns, stops, scales, row, width: way } = pipelineLayout(net, width, height);
        const place = Number(/minmax\((\d+)px/.exec(columns)?.[1]);
        expect(way + place).toBeLessThanOrEqual(width);
        expect(stops).toHaveLength(columns.split('px ').length - 1);
        for (const [index, { shape }] of net.entries()) {
          const [column, stop] = [Number.parseFloat(columns.split(' ')[index + 1]), stops[index + 1]];
          const scale = scales[index];
          if (scale === null) continue;
          expect(Number.isInteger(2 * scale)).toBe(true);
          expect(stop.to - stop.from).toBeCloseTo(scale * shape[0], 6);
          expect(scale * shape[0]).toBeLessThan(column);
          expect(2 * stop.half).toBeLessThan(row);
        }
      }
    },
  );

  it('leads each band from left to right, from the picture to the last before the place', () => {
    for (const [width, height] of SIZES) {
      const { stops, width: way } = pipelineLayout(NETS[1], width, height);
      const ends = stops.flatMap(({ from, to }) => [from, to]);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends.at(-1)).toBe(way);
    }
  });
});
