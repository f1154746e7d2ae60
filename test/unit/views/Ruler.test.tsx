import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RulerProps } from '../../../src/views/Ruler';
import { Ruler } from '../../../src/views/Ruler';
import { elementsOf, markupOf, numberAttribute, UNSPEAKABLE } from './markup';

const base: RulerProps = {
  width: 720,
  height: 88,
  to: 2,
  anchorPositive: 0.42,
  anchorNegative: 0.71,
  margin: 0.6,
  loss: 0.31,
  unit: 'distance',
  labels: {
    positive: 'same',
    negative: 'different',
    margin: 'margin',
    loss: 'loss',
    none: 'no loss: outside the band',
  },
  format: (value) => value.toFixed(2),
  description: 'Loss 0.31.',
};
const ruler = (change: Partial<RulerProps> = {}) => markupOf(<Ruler {...base} {...change} />);

describe('Ruler', () => {
  it('the drawn bar is the loss in the units of the drawn line', () => {
    const markup = ruler();
    const line = elementsOf(markup, 'ruler-line')[0];
    const perUnit = (numberAttribute(line, 'x2') - numberAttribute(line, 'x1')) / 2;
    expect(numberAttribute(elementsOf(markup, 'ruler-bar')[0], 'width')).toBeCloseTo(0.31 * perUnit, 6);
    expect(markup).toContain('loss 0.31');
  });

  it('outside the band there is no bar, and the words say why', () => {
    const markup = ruler({ anchorNegative: 1.6, loss: 0 });
    expect(elementsOf(markup, 'ruler-bar')).toHaveLength(0);
    expect(markup).toContain('no loss: outside the band');
  });

  it('the soft margin shows its loss in words and no band', () => {
    const markup = ruler({ margin: null, loss: 0.51 });
    expect(elementsOf(markup, 'ruler-band')).toHaveLength(0);
    expect(elementsOf(markup, 'ruler-bar')).toHaveLength(0);
    expect(markup).toContain('loss 0.51');
  });

  it('a negative past the scale gets an arrow and keeps its true value', () => {
    const markup = ruler({ anchorNegative: 2.4, loss: 0 });
    expect(elementsOf(markup, 'ruler-beyond-negative')).toHaveLength(1);
    expect(markup).toContain('different 2.40');
  });

  it('square and triangle do not overlap even at one distance', () => {
    const markup = ruler({ anchorPositive: 0.6, anchorNegative: 0.6, margin: 0.2, loss: 0.2 });
    const heights = (name: string) =>
      [...(elementsOf(markup, name)[0].match(/points="([^"]+)"/)?.[1] ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) =>
        Number(y),
      );
    expect(Math.max(...heights('chart-mark-negative'))).toBeLessThanOrEqual(
      Math.min(...heights('chart-mark-positive')) + 0.1,
    );
  });

  it('is one picture with its description for a name', () => {
    expect(ruler()).toMatch(
      /<svg[^>]*role="img"[^>]*aria-labelledby="(\S+)"[^>]*><title id="\1">Loss 0\.31\.<\/title>/,
    );
  });

  it('no number, however odd, puts a non-number on the screen', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        fc.option(fc.double()),
        fc.double(),
        fc.double(),
        (ap, an, margin, loss, to) => {
          const format = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : '–');
          const change = { anchorPositive: ap, anchorNegative: an, margin, loss, to, format };
          expect(ruler(change)).not.toMatch(UNSPEAKABLE);
        },
      ),
    );
  });
});
