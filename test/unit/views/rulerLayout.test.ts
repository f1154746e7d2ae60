import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RulerInput, RulerLayout } from '../../../src/views/rulerLayout';
import { rulerLayout } from '../../../src/views/rulerLayout';
import { textWidth } from '../../../src/views/textWidth';

const texts = {
  positive: 'same 0.42',
  negative: 'different 0.71',
  margin: 'margin 0.60',
  loss: 'loss 0.31',
  unit: 'distance',
};
const hinge = (anchorPositive: number, anchorNegative: number, margin: number, to = 2): RulerInput => ({
  width: 720,
  height: 88,
  to,
  anchorPositive,
  anchorNegative,
  margin,
  loss: Math.max(0, anchorPositive + margin - anchorNegative),
  texts,
});
const scaleOf = (layout: RulerLayout, to: number) => (distance: number) =>
  layout.left + ((layout.right - layout.left) * distance) / to;

describe('rulerLayout', () => {
  it('the bar is as long as the loss, from ▲ to the far edge of the band', () => {
    const inside = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(inside, inside, inside, (ap, an, margin) => {
        const input = hinge(ap, an, margin);
        const layout = rulerLayout(input);
        const scale = scaleOf(layout, 2);
        if (input.loss <= 0) {
          expect(layout.bar).toBeNull();
          return;
        }
        expect(layout.bar?.width).toBeCloseTo(scale(input.loss) - scale(0), 6);
        expect(layout.bar?.x).toBeCloseTo(layout.negative?.x ?? Number.NaN, 6);
        const band = layout.band;
        if (band) expect((layout.bar?.x ?? 0) + (layout.bar?.width ?? 0)).toBeCloseTo(band.x + band.width, 6);
      }),
    );
  });

  it('marks stand at their true distance', () => {
    const layout = rulerLayout(hinge(0.42, 0.71, 0.6));
    const scale = scaleOf(layout, 2);
    expect(layout.positive).toEqual({ x: scale(0.42), beyond: false });
    expect(layout.negative).toEqual({ x: scale(0.71), beyond: false });
    expect(layout.band?.x).toBeCloseTo(scale(0.42));
    expect(layout.band?.width).toBeCloseTo(scale(0.6) - scale(0));
  });

  it('two at one distance stand at one place and their words in different rows', () => {
    const layout = rulerLayout(hinge(0.6, 0.6, 0.2));
    expect(layout.negative?.x).toBe(layout.positive?.x);
    expect(layout.rows.below - layout.rows.above).toBeGreaterThan(26);
  });

  it('what lies past the scale stands at its end and says so', () => {
    const layout = rulerLayout(hinge(1.7, 2.4, 1));
    expect(layout.negative).toEqual({ x: layout.right, beyond: true });
    expect(layout.band?.open).toBe(true);
    expect((layout.band?.x ?? 0) + (layout.band?.width ?? 0)).toBeCloseTo(layout.right);
    expect(rulerLayout(hinge(2, 2, 0)).positive?.beyond).toBe(false);
  });

  it('margin 0 has no band, and the soft margin neither band nor bar', () => {
    expect(rulerLayout(hinge(0.4, 0.3, 0)).band).toBeNull();
    const soft = rulerLayout({ ...hinge(0.4, 0.9, 0), margin: null, loss: 0.47 });
    expect(soft.band).toBeNull();
    expect(soft.bar).toBeNull();
    expect(soft.labels.loss).not.toBeNull();
  });

  it('words in one row never cover each other, from phone to page', () => {
    const distance = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(distance, distance, distance, fc.integer({ min: 328, max: 900 }), (ap, an, margin, width) => {
        const { labels } = rulerLayout({ ...hinge(ap, an, margin), width });
        const apart = (a: number | null, textA: string, b: number | null, textB: string) => {
          if (a === null || b === null) return;
          expect(Math.abs(a - b)).toBeGreaterThanOrEqual((textWidth(textA) + textWidth(textB)) / 2);
        };
        apart(labels.negative, texts.negative, labels.loss, texts.loss);
        apart(labels.positive, texts.positive, labels.margin, texts.margin);
      }),
    );
  });

  it('the name of ▲ and of ■ stands over its own mark, however long the words are that say why there is no loss', () => {
    const long = { ...texts, negative: 'negative 5.20', loss: 'no loss: outside the band' };
    const distance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(distance, fc.integer({ min: 328, max: 900 }), (share, width) => {
        const layout = rulerLayout({ ...hinge(0.1, 0.4 + 5 * share, 0.2, 6), width, texts: long });
        const { negative, labels } = layout;
        expect(layout.bar).toBeNull();
        const off = Math.abs((labels.negative ?? Number.NaN) - (negative?.x ?? Number.NaN));
        expect(off).toBeLessThanOrEqual(textWidth(long.negative) / 2);
      }),
    );
  });

  it('rows, band and bar keep apart at both heights the page uses', () => {
    for (const height of [72, 76, 88]) {
      const { rows, lineY, bandHalf, barY, barHeight } = rulerLayout({ ...hinge(0.4, 0.7, 0.6), height });
      expect(barY).toBeGreaterThan(rows.above);
      expect(lineY - bandHalf).toBeGreaterThanOrEqual(barY + barHeight);
      expect(rows.ticks - 13).toBeGreaterThanOrEqual(lineY + bandHalf - 1);
      expect(rows.below).toBeLessThan(height);
    }
  });

  it('distances that are no numbers leave the line alone', () => {
    const layout = rulerLayout(hinge(Number.NaN, Number.NaN, 0.2, Number.NaN));
    expect([layout.positive, layout.negative, layout.band, layout.bar]).toEqual([null, null, null, null]);
    expect(layout.right).toBeGreaterThan(layout.left);
  });
});
