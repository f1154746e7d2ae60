import { describe, expect, it } from 'vitest';
import { opaquePixels } from '../../../src/views/colourImage';
import { inkPixels } from '../../../src/views/greyImage';
import { ItemPicture } from '../../../src/views/ItemPicture';
import { markBars, unitPoint } from '../../../src/views/pictureShapes';
import { elementsOf, markupOf, numberAttribute, UNSPEAKABLE } from './markup';

describe('ItemPicture', () => {
  it('says in words what it shows and wears the badge of its relation', () => {
    const markup = markupOf(
      <ItemPicture picture={{ kind: 'marks', marks: [50] }} size={88} relation="negative" badge label="digit 7" />,
    );
    expect(markup).toMatch(/class="picture picture-negative"[^>]*role="img"[^>]*aria-label="digit 7"/);
    expect(elementsOf(markup, 'chart-mark-negative')).toHaveLength(1);
  });

  it('an item of no relation has no badge', () => {
    const markup = markupOf(<ItemPicture picture={{ kind: 'marks', marks: [50] }} size={88} badge label="a student" />);
    expect(elementsOf(markup, 'chart-mark')).toHaveLength(0);
  });

  it('a colour picture is a canvas of its own size', () => {
    const bytes = new Uint8Array(3 * 6);
    const markup = markupOf(
      <ItemPicture picture={{ kind: 'colour', width: 2, height: 3, bytes }} size={88} label="a face" />,
    );
    const [canvas] = elementsOf(markup, 'picture-colour');
    expect([numberAttribute(canvas, 'width'), numberAttribute(canvas, 'height')]).toEqual([2, 3]);
  });

  it('a colour picture keeps its colours and covers the paper', () => {
    expect([...opaquePixels(Uint8Array.of(1, 2, 3, 40, 50, 60))]).toEqual([1, 2, 3, 255, 40, 50, 60, 255]);
  });

  it('marks are bars whose length is the mark', () => {
    const markup = markupOf(<ItemPicture picture={{ kind: 'marks', marks: [0, 50, 100] }} size={88} label="marks" />);
    const widths = elementsOf(markup, 'picture-bar').map((tag) => numberAttribute(tag, 'width'));
    expect(widths[0]).toBe(0);
    expect(widths[1]).toBeCloseTo(widths[2] / 2);
  });

  it('bars stay in the picture and apart, whatever the marks', () => {
    const bars = markBars([Number.NaN, -20, 250, 40, 60, 80]);
    for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(0.93);
    for (let at = 1; at < bars.length; at++) expect(bars[at].y).toBeGreaterThan(bars[at - 1].y + bars[at - 1].height);
    expect(bars[0].width).toBe(0);
  });

  it('a point stands right of and above the crossing when its coordinates are positive', () => {
    const { x, y, axes, drop } = unitPoint([1, 1]);
    expect(x).toBeGreaterThan(0.5);
    expect(y).toBeLessThan(0.5);
    expect(axes).toHaveLength(2);
    expect(drop).toBeNull();
  });

  it('a third coordinate adds an axis and moves the dot from its foot along it', () => {
    const { x, y, axes, drop } = unitPoint([1, 1, 1]);
    expect(axes).toHaveLength(3);
    expect(x).toBeLessThan(drop?.x1 ?? 0);
    expect(y).toBeGreaterThan(drop?.y1 ?? 1);
  });

  it('coordinates that are no numbers or far out stay inside the picture', () => {
    const markup = markupOf(
      <ItemPicture picture={{ kind: 'point', coordinates: [Number.NaN, 1e9, -1e9] }} size={64} label="a point" />,
    );
    expect(markup).not.toMatch(UNSPEAKABLE);
    const dot = elementsOf(markup, 'picture-dot')[0];
    for (const name of ['cx', 'cy']) {
      expect(numberAttribute(dot, name)).toBeGreaterThanOrEqual(0);
      expect(numberAttribute(dot, name)).toBeLessThanOrEqual(1);
    }
  });

  it('grey bytes become the opacity of the ink', () => {
    expect([...inkPixels(Uint8Array.of(0, 128, 255), [10, 20, 30])]).toEqual([
      10, 20, 30, 0, 10, 20, 30, 128, 10, 20, 30, 255,
    ]);
  });
});
