import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistogramProps } from '../../../../src/views/chart/Histogram';
import { Histogram } from '../../../../src/views/chart/Histogram';
import { elementsOf, markupOf, numberAttribute, textAttribute, UNSPEAKABLE } from '../markup';

const base: HistogramProps = {
  width: 440,
  height: 160,
  same: [6, 2, 2, 0],
  different: [0, 1000, 2000, 1000],
  to: 2,
  labels: { title: 'Distances', same: 'same digit', different: 'different digits', threshold: 'threshold 1.00' },
  unit: 'distance',
  format: String,
  formatShare: (share) => `${Math.round(share * 100)} %`,
  description: 'Two humps.',
};
const histogram = (change: Partial<HistogramProps> = {}) => markupOf(<Histogram {...base} {...change} />);

/** Left edge, right edge, base and end of every bar of one half. */
function bars(markup: string, half: 'same' | 'different') {
  const path = textAttribute(elementsOf(markup, `chart-bars-${half}`)[0], 'd');
  return [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H/g)].map((match) => match.slice(1).map(Number));
}

describe('Histogram', () => {
  it('same pairs rise above the axis and different pairs hang below it', () => {
    for (const [, base, , end] of bars(histogram(), 'same')) expect(end).toBeLessThan(base);
    for (const [, base, , end] of bars(histogram(), 'different')) expect(end).toBeGreaterThan(base);
  });

  it('bars are in proportion to the share of their own pairs, however many there are', () => {
    const lengths = (markup: string) => bars(markup, 'same').map(([, base, , end]) => base - end);
    const [tall, low] = lengths(histogram());
    expect(tall / low).toBeCloseTo(3, 1);
    expect(lengths(histogram({ same: [600, 200, 200, 0] }))).toEqual(lengths(histogram()));
  });

  it('bins of equal width cover the range and empty ones draw nothing', () => {
    const same = bars(histogram(), 'same');
    expect(same).toHaveLength(3);
    const different = bars(histogram(), 'different');
    expect(different[0][0]).toBeCloseTo(same[1][0], 1);
    expect(same[1][0] - same[0][0]).toBeCloseTo(same[2][0] - same[1][0], 0);
  });

  it('the threshold stands where its distance is, between the bins it divides', () => {
    const markup = histogram({ threshold: 1 });
    const line = markup.match(/chart-threshold"><line[^>]*>/)?.[0] ?? '';
    expect(numberAttribute(line, 'x1')).toBeCloseTo(bars(markup, 'same')[2][0], 0);
    expect(markup).toContain('threshold 1.00');
  });

  it('without a threshold no line is drawn', () => {
    expect(elementsOf(histogram(), 'chart-threshold')).toHaveLength(0);
  });

  it('is one described picture', () => {
    expect(histogram()).toMatch(/role="img"/);
    expect(histogram()).toMatch(/<desc[^>]*>Two humps\.<\/desc>/);
  });

  it('no pairs at all leave an axis and no bar', () => {
    const markup = histogram({ same: [], different: [0, 0], to: 0 });
    expect(bars(markup, 'same').concat(bars(markup, 'different'))).toHaveLength(0);
    expect(markup).not.toMatch(UNSPEAKABLE);
  });

  it('no number, however odd, puts a non-number on the screen', () => {
    const counts = fc.array(fc.double(), { maxLength: 20 });
    fc.assert(
      fc.property(counts, counts, fc.double(), fc.double(), (same, different, to, threshold) => {
        const labels = { ...base.labels, threshold: 'threshold' };
        const format = (value: number) => (Number.isFinite(value) ? 'x' : 'NaN');
        expect(histogram({ same, different, to, threshold, labels, format })).not.toMatch(UNSPEAKABLE);
      }),
    );
  });
});
