import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../../src/core/loss/kinds';
import { touches } from '../../../../src/views/leastCovered';
import { SpaceMap } from '../../../../src/views/stage/SpaceMap';
import { stageOverlays } from '../../../../src/views/stage/stageOverlays';
import { elementsOf, markupOf, numberAttribute, UNSPEAKABLE } from '../markup';
import { anyRule, displayedOf, wildScene } from './arbitraryScene';
import { STAGE_PROPS, WORDS } from './stageProps';

const words = { ...WORDS, kept: 'it keeps 80 %' };
const drawn = (change: Partial<Parameters<typeof SpaceMap>[0]> = {}) =>
  markupOf(<SpaceMap {...STAGE_PROPS} words={words} dimensions={2} motion={null} {...change} />);

describe('SpaceMap', () => {
  it('in two dimensions draws the rings round the anchor, where they are true', () => {
    const markup = drawn();
    const line = elementsOf(markup, 'line-positive')[0];
    const [inner, outer] = ['ring-inner', 'ring-outer'].map((name) => elementsOf(markup, name)[0]);
    // The positive lies on the inner ring: its line is as long as the ring's radius.
    expect(numberAttribute(line, 'x2') - numberAttribute(line, 'x1')).toBeCloseTo(numberAttribute(inner, 'r'), 3);
    expect(numberAttribute(inner, 'cx')).toBe(numberAttribute(line, 'x1'));
    expect(numberAttribute(outer, 'r') / numberAttribute(inner, 'r')).toBeCloseTo(0.7 / 0.5);
    expect(numberAttribute(outer, 'data-radius')).toBeCloseTo(0.7);
  });

  it('draws no outer ring under the soft loss', () => {
    const markup = drawn({ rule: { ...STAGE_PROPS.rule, loss: 'soft' } });
    expect(elementsOf(markup, 'ring-inner')).toHaveLength(1);
    expect(elementsOf(markup, 'ring-outer')).toHaveLength(0);
  });

  it('in more dimensions draws no ring, because there it would lie', () => {
    for (const dimensions of [3, 8, 128]) {
      const markup = drawn({ dimensions });
      expect(elementsOf(markup, 'ring-inner')).toHaveLength(0);
      expect(elementsOf(markup, 'ring-outer')).toHaveLength(0);
    }
  });

  it('says how much it keeps where it flattens, and only there', () => {
    const says = (dimensions: number) => drawn({ dimensions }).includes(words.kept);
    expect(DIMENSIONS.filter(says)).toEqual([8, 32, 128]);
  });

  it('shows the unit circle and the globe of unit vectors, and neither of free ones', () => {
    const shapes = (dimensions: number, normalize: boolean) => {
      const markup = drawn({ dimensions, normalize });
      return [elementsOf(markup, 'unit-circle').length, elementsOf(markup, 'globe').length];
    };
    expect(shapes(2, true)).toEqual([1, 0]);
    expect(shapes(3, true)).toEqual([1, 1]);
    expect(shapes(8, true)).toEqual([0, 0]);
    expect(shapes(2, false)).toEqual([0, 0]);
    expect(shapes(3, false)).toEqual([0, 0]);
  });

  it('the unit circle has the radius of a unit of the map, and fits', () => {
    const circle = elementsOf(drawn({ normalize: true }), 'unit-circle')[0];
    const line = elementsOf(drawn({ normalize: true }), 'line-positive')[0];
    const perUnit = (numberAttribute(line, 'x2') - numberAttribute(line, 'x1')) / 0.5;
    expect(numberAttribute(circle, 'r')).toBeCloseTo(perUnit, 3);
    expect(numberAttribute(circle, 'r')).toBeLessThan(520 / 2);
  });

  it('writes the true distances on the lines, which a flattened or turned map does not show', () => {
    const markup = drawn({
      dimensions: 8,
      displayed: { ...STAGE_PROPS.displayed, anchorPositive: 3, anchorNegative: 4 },
    });
    expect(markup).toContain('>3.00</text>');
    expect(markup).toContain('>4.00</text>');
  });

  it('draws the followed triplet, and writes its distances, where nothing lies over the picture', () => {
    const corners = { views: true, whole: true, turns: true };
    const direction = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(direction, direction, fc.integer({ min: 340, max: 700 }), (positive, negative, width) => {
        const height = 290;
        const covered = stageOverlays(width, height, 'In the ring: 48 of 48 different items drawn', corners);
        const at = (angle: number) => [1.4 * Math.cos(angle), 1.4 * Math.sin(angle)];
        const displayed = displayedOf(Float64Array.of(0, 0, ...at(positive), ...at(negative), -1, 0, 0, -1.2), 2);
        const markup = drawn({ width, height, covered, displayed, compact: true, dimensions: 8 });
        for (const name of ['line-positive', 'line-negative']) {
          const [x, y] = ['x2', 'y2'].map((end) => numberAttribute(elementsOf(markup, name)[0], end));
          // With the badge at its upper right corner.
          const picture = { left: x - 14, right: x + 20, top: y - 20, bottom: y + 14 };
          expect(covered.filter((box) => touches(box, picture))).toEqual([]);
        }
      }),
    );
  });

  it('never writes a number that is none, whatever the frame holds', () => {
    const size = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        wildScene,
        fc.option(wildScene),
        anyRule,
        fc.boolean(),
        size,
        size,
        (scene, earlier, rule, normalize, width, height) => {
          const before = earlier?.displayed ?? null;
          const markup = drawn({ ...scene, before, rule, normalize, width, height, focus: 1 });
          expect(markup).not.toMatch(UNSPEAKABLE);
          expect(markup).not.toMatch(/ r="-/);
        },
      ),
    );
  });
});
