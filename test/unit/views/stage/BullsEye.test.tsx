import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outerRadius } from '../../../../src/core/loss/triplet';
import { boxRound, touches } from '../../../../src/views/leastCovered';
import { BullsEye } from '../../../../src/views/stage/bullsEye/BullsEye';
import { bullsEyeDomain, bullsEyeFrame } from '../../../../src/views/stage/bullsEye/bullsEyeLayout';
import { HANDLE_ROOM, type MarginLabel, marginBox } from '../../../../src/views/stage/stageLabels';
import { stageOverlays } from '../../../../src/views/stage/stageOverlays';
import { elementsOf, markupOf, numberAttribute, textAttribute, UNSPEAKABLE } from '../markup';
import { anyRule, anyScene, wildScene } from './arbitraryScene';
import { STAGE_PROPS, WORDS } from './stageProps';

const words = {
  ...WORDS,
  margin: 'Margin ring',
  marginText: 'margin 0.20',
  marginSpoken: 'margin 0.20, one item in the ring',
  farSide: 'no negative can be easy',
  invitation: 'pull the ring',
  wasHere: 'the ring was here',
  zoomedOut: (factor: number) => `zoomed out ${factor}`,
  unit: 'd',
};
type Props = Parameters<typeof BullsEye>[0];
const drawn = (change: Partial<Props> = {}) =>
  markupOf(
    <BullsEye
      {...STAGE_PROPS}
      words={words}
      marginMax={6}
      invitesTo={null}
      locked={false}
      onMargin={() => undefined}
      {...change}
    />,
  );
const ring = (markup: string, name: 'inner' | 'outer') => elementsOf(markup, `ring-${name}`)[0];

describe('BullsEye', () => {
  it('draws both rings with core’s radii, in px and as data, and the handle on the outer one', () => {
    fc.assert(
      fc.property(anyScene, anyRule, fc.boolean(), ({ items, displayed }, rule, normalize) => {
        fc.pre(rule.loss === 'hinge');
        const { anchorPositive } = displayed;
        const outer = outerRadius(anchorPositive, rule.margin, rule.distance);
        const farthest = Math.max(...items.map((_, i) => displayed.places[i * 4 + 3]));
        const { scale, centreX, centreY } = bullsEyeFrame(720, 520, bullsEyeDomain(null, farthest, outer, normalize));
        const markup = drawn({ items, displayed, rule, normalize });
        for (const [name, radius] of [
          ['inner', anchorPositive],
          ['outer', outer],
        ] as const) {
          const circle = ring(markup, name);
          expect(numberAttribute(circle, 'r')).toBeCloseTo(radius * scale, 6);
          expect(numberAttribute(circle, 'data-radius')).toBe(radius);
          expect(numberAttribute(circle, 'cx')).toBe(centreX);
          expect(numberAttribute(circle, 'cy')).toBe(centreY);
        }
        const left = Number(textAttribute(elementsOf(markup, 'ring-handle')[0], 'style').match(/left:([\d.]+)px/)?.[1]);
        expect(left).toBeCloseTo(Math.min(centreX + outer * scale, 720 - HANDLE_ROOM), 6);
      }),
    );
  });

  it('hatches the band between the rings, and measures the margin in it', () => {
    const markup = drawn();
    expect(elementsOf(markup, 'band')).toHaveLength(1);
    expect(markup).toContain('margin 0.20</text>');
  });

  it('without a margin there is no band, and one ring lies on the other', () => {
    const markup = drawn({ rule: { ...STAGE_PROPS.rule, margin: 0 } });
    expect(elementsOf(markup, 'band')).toHaveLength(0);
    expect(numberAttribute(ring(markup, 'outer'), 'r')).toBe(numberAttribute(ring(markup, 'inner'), 'r'));
    expect(elementsOf(markup, 'ring-handle')).toHaveLength(1);
  });

  it('under the soft loss there is no outer ring and nothing to pull', () => {
    const markup = drawn({ rule: { ...STAGE_PROPS.rule, loss: 'soft' } });
    expect(ring(markup, 'inner')).toBeDefined();
    expect(ring(markup, 'outer')).toBeUndefined();
    expect(elementsOf(markup, 'band')).toHaveLength(0);
    expect(elementsOf(markup, 'ring-handle')).toHaveLength(0);
  });

  it('when the margin is locked the ring is shown and cannot be pulled', () => {
    const markup = drawn({ locked: true });
    expect(ring(markup, 'outer')).toBeDefined();
    expect(elementsOf(markup, 'ring-handle')).toHaveLength(0);
  });

  it('on unit vectors, a ring past the far side says that no negative can be easy', () => {
    const says = (margin: number, normalize: boolean) =>
      drawn({ normalize, rule: { ...STAGE_PROPS.rule, margin } }).includes(words.farSide);
    // The positive stands at 0.5, the far side at 2.
    expect(says(1.5, true)).toBe(false);
    expect(says(1.51, true)).toBe(true);
    expect(says(1.51, false)).toBe(false);
  });

  it('a ring past the edge keeps its handle within the stage', () => {
    const markup = drawn({ normalize: true, rule: { ...STAGE_PROPS.rule, margin: 6 } });
    expect(textAttribute(elementsOf(markup, 'ring-handle')[0], 'style')).toContain('left:692px');
    expect(numberAttribute(ring(markup, 'outer'), 'data-radius')).toBe(6.5);
  });

  it.each([
    ['plain', 'd', 1],
    ['squared', 'd²', 2],
  ] as const)(
    'writes the true %s distance at each circle of the scale, each once, the last one with its unit',
    (distance, unit, power) => {
      const markup = drawn({ rule: { ...STAGE_PROPS.rule, distance }, words: { ...words, unit } });
      const { scale } = bullsEyeFrame(720, 520, 1.5);
      const ticks = [
        ...markup.matchAll(
          /class="distance-tick"><circle[^>]* r="([\d.]+)"[^>]*><\/circle><text[^>]*>([\d.]+)([^<]*)/g,
        ),
      ];
      expect(ticks.length).toBeGreaterThan(1);
      for (const [, r, text] of ticks) expect(Number(text)).toBeCloseTo((Number(r) / scale) ** power, 4);
      expect(new Set(ticks.map(([, , text]) => text)).size).toBe(ticks.length);
      expect(ticks.map(([, , , sign]) => sign.trim())).toEqual([...ticks.slice(1).map(() => ''), unit]);
    },
  );

  it('writes on the lines of the triplet the distances that its rule compares', () => {
    const pills = (distance: 'plain' | 'squared') =>
      [
        ...drawn({ rule: { ...STAGE_PROPS.rule, distance } }).matchAll(
          /class="pill[^>]*><rect[^>]*><\/rect><text[^>]*>([^<]*)/g,
        ),
      ].map(([, text]) => text);
    expect(pills('plain').sort()).toEqual(['0.50', '0.60']);
    expect(pills('squared').sort()).toEqual(['0.25', '0.36']);
  });

  it('trails lead from where the three stood a frame ago', () => {
    const before = { ...STAGE_PROPS.displayed, places: STAGE_PROPS.displayed.places.map((value) => value / 2) };
    const trail = (change: Partial<Props>) => elementsOf(drawn(change), 'trail-positive')[0];
    const middle = 360;
    const came = trail({ before });
    expect(numberAttribute(came, 'x1') - middle).toBeCloseTo((numberAttribute(came, 'x2') - middle) / 2);
    const still = trail({ before: null });
    expect(numberAttribute(still, 'x1')).toBe(numberAttribute(still, 'x2'));
    const incomparable = trail({ before: { ...before, places: new Float32Array(4) } });
    expect(numberAttribute(incomparable, 'x1')).toBe(numberAttribute(incomparable, 'x2'));
  });

  it('a picture without the followed triplet has its rings but no lines', () => {
    const markup = drawn({ items: STAGE_PROPS.items.map((item) => ({ ...item, relation: 'different' as const })) });
    expect(elementsOf(markup, 'line-positive')).toHaveLength(0);
    expect(ring(markup, 'inner')).toBeDefined();
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

  it('writes neither distance on the other', () => {
    fc.assert(
      fc.property(
        anyScene,
        anyRule,
        fc.constantFrom([720, 520], [360, 300]),
        ({ items, displayed }, rule, [width, height]) => {
          fc.pre(rule.loss === 'hinge');
          const markup = drawn({ items, displayed, rule, width, height, compact: width < 480 });
          const pills = [
            ...markup.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)" class="pill[^>]*><rect[^>]* width="([\d.]+)"/g),
          ].map(([, x, y, wide]) => boxRound(Number(x), Number(y), Number(wide), 22));
          pills.forEach((pill, i) => {
            for (const other of pills.slice(0, i)) expect(touches(pill, other)).toBe(false);
          });
        },
      ),
    );
  });

  it('writes the words of the margin under nothing that lies over the picture', () => {
    const small = {
      rule: { margin: 1, distance: 'plain', loss: 'hinge' },
      width: 356,
      height: 276,
      compact: true,
    } as const;
    const place = (covered: NonNullable<Props['covered']>) => {
      const text =
        drawn({ ...small, covered }).match(/<text[^>]*class="margin-(?:after|above|below)"[^>]*>/)?.[0] ?? '';
      const className = textAttribute(text, 'class') as MarginLabel['className'];
      return marginBox({ className, x: numberAttribute(text, 'x'), y: numberAttribute(text, 'y') }, words.marginText);
    };
    const free = place([]);
    expect(touches(place([free]), free)).toBe(false);
    const overlays = stageOverlays(356, 276, '40 of 40 different items in the ring');
    expect(overlays.filter((box) => touches(place(overlays), box))).toEqual([]);
  });
});
