import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineChart } from '../../../../src/views/chart/LineChart';
import type { LineChartProps } from '../../../../src/views/chart/lineChartProps';
import { elementsOf, markupOf, numberAttribute, pathPoints, UNSPEAKABLE } from '../markup';

const steps = Array.from({ length: 41 }, (_, step) => step);
const base: LineChartProps = {
  width: 440,
  height: 140,
  title: 'Distance from the anchor',
  xLabel: 'step',
  steps,
  series: [
    { id: 'n', label: 'to the different', values: steps.map((step) => 0.5 + step / 100), tone: 'negative' },
    { id: 'p', label: 'to the same', values: steps.map((step) => 0.5 - step / 100), tone: 'positive' },
  ],
  domainY: [0, 1],
  formatTick: String,
  formatStep: String,
  format: (value) => value.toFixed(2),
  description: 'The gap opens.',
};
const chart = (change: Partial<LineChartProps> = {}) => markupOf(<LineChart {...base} {...change} />);

describe('LineChart', () => {
  it('a line runs linearly in step and value between the ends of the axes', () => {
    const [points] = pathPoints(elementsOf(chart(), 'chart-line-negative')[0]);
    expect(points).toHaveLength(41);
    const [first, last] = [points[0], points[40]];
    points.forEach(([x, y], step) => {
      expect(x).toBeCloseTo(first[0] + ((last[0] - first[0]) * step) / 40, 0);
      expect(y).toBeCloseTo(first[1] + ((last[1] - first[1]) * step) / 40, 0);
    });
    const [mirrored] = pathPoints(elementsOf(chart(), 'chart-line-positive')[0]);
    expect(mirrored[40][1] - mirrored[0][1]).toBeCloseTo(first[1] - last[1], 0);
  });

  it('the value now and the name stand at the end of each line', () => {
    const markup = chart();
    expect(markup).toContain('>0.90</text>');
    expect(markup).toContain('>0.10</text>');
    expect(markup).toContain('>to the different</text>');
  });

  it('end labels of lines that meet do not cover each other', () => {
    const same = steps.map(() => 0.5);
    const series = base.series.map((one) => ({ ...one, values: same }));
    const heights = elementsOf(chart({ series }), 'chart-value').map((tag) => numberAttribute(tag, 'y'));
    expect(Math.abs(heights[0] - heights[1])).toBeGreaterThanOrEqual(15);
  });

  it('the axis strikes no label through, also where a line has come down to it', () => {
    const series = base.series.map((one) => ({ ...one, values: steps.map(() => 0) }));
    const markup = chart({ series });
    const axis = Number(/class="chart-axis"><line [^>]*y1="([\d.]+)"/.exec(markup)?.[1]);
    for (const tag of elementsOf(markup, 'chart-value')) expect(numberAttribute(tag, 'y')).toBeLessThan(axis - 1);
  });

  it('labels and plot stay where they are when the numbers change', () => {
    const other = base.series.map((one) => ({ ...one, values: steps.map(() => 0.3333) }));
    const places = (markup: string) => elementsOf(markup, 'chart-value').map((tag) => numberAttribute(tag, 'x'));
    expect(places(chart({ series: other }))).toEqual(places(chart()));
  });

  it('a gap in the values is a gap in the line', () => {
    const values = steps.map((step) => (step >= 10 && step < 20 ? Number.NaN : 0.5));
    const parts = pathPoints(elementsOf(chart({ series: [{ ...base.series[0], values }] }), 'chart-line-negative')[0]);
    expect(parts.map((part) => part.length)).toEqual([10, 21]);
  });

  it('a line whose newest value is unknown ends in a dash', () => {
    const values = steps.map((step) => (step === 40 ? Number.NaN : 0.5));
    expect(chart({ series: [{ ...base.series[0], values }] })).toContain('>–</text>');
  });

  it('the band fills exactly the room between its two series', () => {
    const [lower, upper] = [steps.map(() => 0.25), steps.map(() => 0.75)];
    const markup = chart({ band: { lower, upper, label: 'margin 0.50' } });
    const heights = pathPoints(elementsOf(markup, 'chart-band')[0])[0].map(([, y]) => y);
    const [line] = pathPoints(
      elementsOf(chart({ series: [{ ...base.series[0], values: lower }] }), 'chart-line-negative')[0],
    );
    expect(Math.max(...heights)).toBeCloseTo(line[0][1], 1);
    expect(new Set(heights).size).toBe(2);
    expect(markup).toContain('margin 0.50');
  });

  it('two thousand steps draw at most one point a pixel', () => {
    const many = Array.from({ length: 2000 }, (_, step) => step);
    const series = [{ ...base.series[0], values: many.map((step) => Math.abs(Math.sin(step))) }];
    const [points] = pathPoints(elementsOf(chart({ steps: many, series }), 'chart-line-negative')[0]);
    expect(points.length).toBeLessThanOrEqual(440);
    expect(points.length).toBeGreaterThan(100);
  });

  it('a mark stands at its step, and its words give way to those of a later one', () => {
    const markup = chart({
      marks: [
        { step: 20, label: 'margin 0.2 → 1.0' },
        { step: 22, label: 'margin 1.0 → 0.4' },
        { step: 99, label: 'not yet' },
      ],
    });
    expect(markup).toContain('margin 1.0 → 0.4');
    expect(markup).not.toContain('margin 0.2 → 1.0');
    expect(markup).not.toContain('not yet');
    const [points] = pathPoints(elementsOf(markup, 'chart-line-negative')[0]);
    const line = markup.match(/chart-events"><g>(<line[^>]*>)/)?.[1] ?? '';
    expect(numberAttribute(line, 'x1')).toBeCloseTo(points[22][0], 0);
  });

  it('is one named and described picture', () => {
    const markup = chart();
    expect(markup).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="(\S+) (\S+)"/);
    const [, title, description] = markup.match(/aria-labelledby="(\S+) (\S+)"/) ?? [];
    expect(markup).toContain(`<title id="${title}">Distance from the anchor</title>`);
    expect(markup).toContain(`<desc id="${description}">The gap opens.</desc>`);
  });

  it('without data it draws its axes and nothing else', () => {
    const markup = chart({ steps: [], series: base.series.map((one) => ({ ...one, values: [] })), domainY: undefined });
    expect(elementsOf(markup, 'chart-value')).toHaveLength(0);
    expect(elementsOf(markup, 'chart-axis').length).toBeGreaterThan(0);
    expect(markup).not.toMatch(UNSPEAKABLE);
  });

  it('no number, however odd, puts a non-number on the screen', () => {
    const odd = fc.double();
    fc.assert(
      fc.property(fc.array(fc.tuple(odd, odd, odd), { maxLength: 60 }), fc.boolean(), (rows, fixed) => {
        const column = (index: number) => rows.map((row) => row[index]);
        const markup = chart({
          steps: rows.map((_, step) => step),
          series: [{ ...base.series[0], values: column(0) }],
          band: { lower: column(1), upper: column(2), label: 'margin' },
          domainY: fixed ? [0, 1] : undefined,
          marks: [{ step: 3, label: 'changed' }],
        });
        expect(markup).not.toMatch(UNSPEAKABLE);
      }),
    );
  });
});
