import { describe, expect, it } from 'vitest';
import type { PictureAtlas } from '../../../../src/views/pictureAtlas';
import { type Painting, paintItems } from '../../../../src/views/stage/paintItems';
import type { Relation } from '../../../../src/views/stage/relation';
import { COLOURS } from './stageProps';

interface Mark {
  /** `ink` or `caught` for a picture, otherwise the name of the call. */
  readonly kind: string;
  readonly index: number | null;
  readonly alpha: number;
  readonly fill: string;
  readonly stroke: string;
  readonly dashed: boolean;
  readonly numbers: readonly number[];
}

/** Paints on a context that writes down what it was asked for, and how it stood then. */
function paint(painting: Partial<Painting> & Pick<Painting, 'items' | 'positions'>, withAtlases = true): Mark[] {
  const marks: Mark[] = [];
  let dash: number[] = [];
  const state = { globalAlpha: 1, fillStyle: '', strokeStyle: '', lineWidth: 1 };
  const note = (kind: string, index: number | null, numbers: readonly number[]) =>
    marks.push({
      kind,
      index,
      alpha: state.globalAlpha,
      fill: state.fillStyle,
      stroke: state.strokeStyle,
      dashed: dash.length > 0,
      numbers,
    });
  const calls = {
    beginPath: () => undefined,
    setLineDash: (segments: number[]) => {
      dash = segments;
    },
    arc: (...numbers: number[]) => note('arc', null, numbers.slice(0, 3)),
    roundRect: (...numbers: number[]) => note('roundRect', null, numbers.slice(0, 4)),
    rect: (...numbers: number[]) => note('rect', null, numbers.slice(0, 4)),
    moveTo: (...numbers: number[]) => note('moveTo', null, numbers.slice(0, 2)),
    lineTo: () => undefined,
    closePath: () => undefined,
    fill: () => note('fill', null, []),
    stroke: () => note('stroke', null, []),
  };
  const context = Object.assign(state, calls) as unknown as CanvasRenderingContext2D;
  const atlases = (kind: string): PictureAtlas => ({
    draw: (_, index, x, y, size) => note(kind, index, [x, y, size]),
  });
  paintItems(
    context,
    {
      depth: null,
      caught: painting.items.map(() => false),
      atlases: withAtlases ? { ink: atlases('ink'), caught: atlases('caught') } : null,
      focus: null,
      neighbours: [],
      pictureSize: 18,
      tripletSize: 34,
      ...painting,
    },
    COLOURS,
  );
  return marks;
}

const itemsOf = (relations: readonly Relation[], heldOut = false) =>
  relations.map((relation, item) => ({ item, label: 0, relation, heldOut }));
const rowOf = (count: number) => Float32Array.from({ length: 2 * count }, (_, i) => 50 * i);
const picturesOf = (marks: readonly Mark[]) => marks.filter(({ index }) => index !== null);
const orderOf = (marks: readonly Mark[]) => picturesOf(marks).map(({ index }) => index);

describe('painting the items', () => {
  it('tells bare marks apart by shape, and shows the picture of the one that is pointed at', () => {
    const items = itemsOf(['anchor', 'same', 'different', 'different', 'different']);
    const caught = [false, false, true, false, false];
    const marks = paint({ items, positions: rowOf(5), caught, asMarks: true, tripletSize: 0, focus: 4 });
    const shapes = marks.filter(({ kind }) => ['rect', 'moveTo', 'arc'].includes(kind)).map(({ kind }) => kind);
    expect(shapes.sort()).toEqual(['arc', 'moveTo', 'rect']);
    expect(orderOf(marks)).toEqual([4]);
  });

  it('goes from ordinary to caught to followed, the anchor last', () => {
    const items = itemsOf(['anchor', 'different', 'positive', 'different', 'negative', 'same']);
    const caught = [false, true, false, false, true, false];
    expect(orderOf(paint({ items, positions: rowOf(6), caught }))).toEqual([3, 5, 1, 2, 4, 0]);
  });

  it('goes from far to near, within each role', () => {
    const items = itemsOf(['different', 'different', 'different', 'anchor', 'different']);
    const depth = Float32Array.of(0.9, -0.8, 0, -1, -0.5);
    const caught = [false, false, false, false, true];
    expect(orderOf(paint({ items, positions: rowOf(5), depth, caught }))).toEqual([1, 2, 0, 4, 3]);
  });

  it('lifts the focused item over the others, but not over the followed triplet', () => {
    const items = itemsOf(['different', 'different', 'positive', 'different']);
    expect(orderOf(paint({ items, positions: rowOf(4), focus: 0, caught: [false, true, false, false] }))).toEqual([
      3, 1, 0, 2,
    ]);
  });

  it('draws a caught item from the caught atlas, larger and on a wash, and the others from the ink atlas', () => {
    const marks = paint({ items: itemsOf(['different', 'different']), positions: rowOf(2), caught: [false, true] });
    const [free, caught] = picturesOf(marks);
    expect([free.kind, caught.kind]).toEqual(['ink', 'caught']);
    expect(caught.numbers[2]).toBeGreaterThan(free.numbers[2]);
    expect(caught.alpha).toBeGreaterThan(free.alpha);
    expect(marks.filter(({ kind, fill }) => kind === 'fill' && fill === 'wash')).toHaveLength(1);
  });

  it('draws a followed negative that is caught in its own ink: its frame says what it is', () => {
    const marks = paint({ items: itemsOf(['negative']), positions: rowOf(1), caught: [true] });
    expect(picturesOf(marks).map(({ kind }) => kind)).toEqual(['ink']);
  });

  it('marks the mislabelled items with a cross above all pictures, in ink on a light edge, and no others', () => {
    const items = itemsOf(['different', 'same', 'negative', 'different']).map((item, i) =>
      i === 0 || i === 2 ? { ...item, trueLabel: 3 } : item,
    );
    const marks = paint({ items, positions: rowOf(4), caught: [false, true, false, true] });
    const lastPicture = marks.lastIndexOf(picturesOf(marks)[3]);
    const crosses = marks
      .slice(lastPicture + 1)
      .filter(({ kind }) => kind === 'stroke')
      .slice(1);
    expect(crosses.map(({ stroke }) => stroke)).toEqual(['surface', 'ink', 'surface', 'ink']);
    // At the upper left corners of a picture of 18 px at (0, 50) and of a followed one of 34 px at (200, 250).
    const corners = marks.filter(({ kind, stroke }) => kind === 'moveTo' && stroke === 'ink');
    expect(corners.map(({ numbers }) => numbers)).toEqual([
      [-13, 37],
      [-5, 37],
      [179, 229],
      [187, 229],
    ]);
  });

  it('puts every picture with its middle on the item’s place', () => {
    const positions = Float32Array.of(100, 60, 200, 80);
    const marks = picturesOf(paint({ items: itemsOf(['different', 'anchor']), positions, caught: [true, false] }));
    expect(marks.map(({ numbers: [x, y, size] }) => [x + size / 2, y + size / 2])).toEqual([
      [100, 60],
      [200, 80],
    ]);
  });

  it('frames the followed three in their colours, at full strength and at their own size', () => {
    const relations = ['anchor', 'positive', 'negative'] as const;
    const marks = paint({ items: itemsOf(relations), positions: rowOf(3), depth: Float32Array.of(-1, -1, -1) });
    const frames = marks.filter(({ kind }) => kind === 'stroke');
    expect(frames.map(({ stroke }) => stroke).sort()).toEqual([...relations].sort());
    for (const mark of marks) expect(mark.alpha).toBe(1);
    for (const { numbers } of marks.filter(({ kind }) => kind === 'roundRect'))
      expect(numbers.slice(2)).toEqual([34, 34]);
  });

  it('outlines what is of the anchor’s class in the positive’s colour, and what training never sees with dashes', () => {
    const outline = (relation: Relation, heldOut: boolean) =>
      paint({ items: itemsOf([relation], heldOut), positions: rowOf(1) }).find(({ kind }) => kind === 'stroke');
    expect(outline('same', false)).toMatchObject({ stroke: 'positive', dashed: false });
    expect(outline('same', true)).toMatchObject({ stroke: 'positive', dashed: true });
    expect(outline('different', true)).toMatchObject({ stroke: 'ink', dashed: true });
    expect(outline('different', false)).toBeUndefined();
  });

  it('shows the focused item and its neighbours whole, however far away', () => {
    const items = itemsOf(['different', 'different', 'different']);
    const depth = Float32Array.of(-1, -1, -1);
    const marks = picturesOf(paint({ items, positions: rowOf(3), depth, focus: 0, neighbours: [2] }));
    const alpha = Object.fromEntries(marks.map((mark) => [mark.index, mark.alpha]));
    expect([alpha[0], alpha[2]]).toEqual([1, 1]);
    expect(alpha[1]).toBeLessThan(0.5);
  });

  it('leaves out items without a place, and paints the others', () => {
    const positions = Float32Array.of(Number.NaN, 0, 10, 10, 20, Infinity);
    const marks = paint({ items: itemsOf(['different', 'different', 'anchor']), positions });
    expect(orderOf(marks)).toEqual([1]);
  });

  it('without pictures paints a dot for each, in the colour of what it is', () => {
    const items = itemsOf(['different', 'different']);
    const marks = paint({ items, positions: rowOf(2), caught: [false, true] }, false);
    expect(marks.filter(({ kind, fill }) => kind === 'fill' && fill !== 'wash').map(({ fill }) => fill)).toEqual([
      'ink',
      'negative',
    ]);
  });

  it('paints nothing on an empty stage', () => {
    expect(paint({ items: [], positions: new Float32Array(0) })).toEqual([]);
  });
});
