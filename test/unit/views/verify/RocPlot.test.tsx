import { describe, expect, it } from 'vitest';
import { rocCurve } from '../../../../src/core/evaluation/verification';
import { RocPlot } from '../../../../src/views/verify/RocPlot';
import { elementsOf, markupOf, numberAttribute, UNSPEAKABLE } from '../markup';

const { auc, points } = rocCurve({ same: Float64Array.of(1, 2, 4), different: Float64Array.of(3, 5, 6) });
const curve = { id: 'trained', name: 'trained', area: 'AUC 0.889', shortArea: '0.889', auc: auc ?? 0, points };
const plot = (current: { far: number; val: number; label: string } | null) =>
  markupOf(
    <RocPlot
      width={400}
      height={340}
      curves={[curve]}
      current={current}
      words={{ title: 'ROC', x: 'FAR', y: 'VAL' }}
      formatShare={(share) => `${share * 100}%`}
      description="One curve."
    />,
  );

describe('RocPlot', () => {
  it('is one described picture with the curve, its name and its area', () => {
    const markup = plot(null);
    expect(markup).toMatch(/role="img"/);
    expect(markup).toMatch(/<desc[^>]*>One curve\.<\/desc>/);
    expect(markup).toContain('trained AUC 0.889');
    expect(elementsOf(markup, 'roc-current')).toHaveLength(0);
    expect(markup).not.toMatch(UNSPEAKABLE);
  });

  it('puts the present threshold where its rates are', () => {
    const markup = plot({ far: 0.5, val: 0.75, label: 'threshold 3.50' });
    const circle = markup.match(/roc-current"[^>]*><circle[^>]*>/)?.[0].match(/<circle[^>]*>/)?.[0] ?? '';
    expect(numberAttribute(circle, 'cx')).toBeCloseTo((44 + 390) / 2, 0);
    expect(numberAttribute(circle, 'cy')).toBeCloseTo(298 - 0.75 * (298 - 26), 0);
    expect(markup).toContain('threshold 3.50');
  });
});
