import { describe, expect, it } from 'vitest';
import { ScoreChart } from '../../../../src/views/oneshot/ScoreChart';
import { elementsOf, markupOf, numberAttribute, UNSPEAKABLE } from '../markup';

const row = { id: 'trained', text: 'trained 60%', mean: 0.6, low: 0.55, high: 0.65, from: 0.4, to: 0.8 };
const chart = (rows: (typeof row)[], chance = 0.1, width = 430) =>
  markupOf(
    <ScoreChart
      width={width}
      rows={rows}
      chance={{ share: chance, label: 'chance' }}
      title="How often right"
      formatShare={(share) => `${100 * share}%`}
      description="One score."
    />,
  );

/** Axis from 8 to 22 px before the right edge. */
const at = (share: number) => 8 + 400 * share;

describe('ScoreChart', () => {
  it('is one described picture with dot, interval and range where their shares are', () => {
    const markup = chart([row]);
    expect(markup).toMatch(/role="img"/);
    expect(markup).toMatch(/<desc[^>]*>One score\.<\/desc>/);
    expect(numberAttribute(elementsOf(markup, 'score-mean')[0], 'cx')).toBeCloseTo(at(0.6), 6);
    const [interval] = elementsOf(markup, 'score-interval');
    expect(numberAttribute(interval, 'x')).toBeCloseTo(at(0.55), 6);
    expect(numberAttribute(interval, 'width')).toBeCloseTo(40, 6);
    const [range] = elementsOf(markup, 'score-range');
    expect([numberAttribute(range, 'x1'), numberAttribute(range, 'x2')]).toEqual([at(0.4), at(0.8)]);
    expect(numberAttribute(elementsOf(markup, 'score-chance')[0], 'x1')).toBe(at(0.1));
    expect(markup).not.toMatch(UNSPEAKABLE);
  });

  it('stays within its axis, and an interval without doubt can still be seen', () => {
    const markup = chart([
      { ...row, mean: 1, low: 1, high: 1.04, from: 1, to: 1 },
      { ...row, id: 'inputs', low: 0.6, high: 0.6 },
    ]);
    const [beyond, sure] = elementsOf(markup, 'score-interval');
    expect(numberAttribute(beyond, 'x') + numberAttribute(beyond, 'width')).toBeLessThanOrEqual(at(1) + 1);
    expect(numberAttribute(sure, 'width')).toBe(2);
  });

  it('writes chance on the other side of its line where there is no room', () => {
    expect(chart([row], 0.97, 200)).toMatch(/score-chance-name[^>]*text-anchor="end"/);
  });
});
