import { describe, expect, it } from 'vitest';
import { CircleView } from '../../../../src/views/stage/CircleView';
import { circleFrame } from '../../../../src/views/stage/circleLayout';
import { elementsOf, markupOf, numberAttribute } from '../markup';
import { displayedOf, itemsOf } from './arbitraryScene';
import { STAGE_PROPS, WORDS } from './stageProps';

const words = {
  ...WORDS,
  margin: 'Margin ring',
  marginText: 'margin 0.20 in d',
  marginSpoken: '',
  farSide: '',
  invitation: '',
  wasHere: '',
  zoomedOut: () => '',
  unit: 'd',
};
const { width, height } = STAGE_PROPS;
const { centreX, centreY, radius } = circleFrame(width, height, 18);

/** Anchor, positive and negative at these angles on the circle, the anchor at 0. */
const drawn = (positive: number, negative: number, margin = 0.2) =>
  markupOf(
    <CircleView
      {...STAGE_PROPS}
      rule={{ margin, distance: 'plain', loss: 'hinge' }}
      items={itemsOf([])}
      displayed={displayedOf(
        Float64Array.from([0, positive, negative].flatMap((angle) => [Math.cos(angle), Math.sin(angle)])),
        2,
      )}
      words={words}
      marginMax={6}
      invitesTo={null}
      locked={false}
      onMargin={() => undefined}
    />,
  );
const end = (markup: string) => {
  const [line] = elementsOf(markup, 'line-positive');
  return { x: numberAttribute(line, 'x2'), y: numberAttribute(line, 'y2') };
};

it('writes the two distances in the unit that the loss compares', () => {
  const squared = markupOf(
    <CircleView
      {...STAGE_PROPS}
      rule={{ margin: 0.2, distance: 'squared', loss: 'hinge' }}
      items={itemsOf([])}
      displayed={displayedOf(Float64Array.of(1, 0, 0, 1, -1, 0), 2)}
      words={words}
      marginMax={6}
      invitesTo={null}
      locked={false}
      onMargin={() => undefined}
    />,
  );
  expect(squared.match(/>\d\.\d\d</g)).toEqual(['>4.00<', '>2.00<']);
});

describe('the line to the positive', () => {
  it.each([0.02, 0.1, 0.9, -0.3])('ends at its true place on the circle, %f radians from the anchor', (angle) => {
    const { x, y } = end(drawn(angle, 2));
    expect(x).toBeCloseTo(centreX - radius * Math.cos(angle), 3);
    expect(y).toBeCloseTo(centreY + radius * Math.sin(angle), 3);
  });

  it('has a stem to the picture where that stands elsewhere, so as not to cover the anchor’s', () => {
    const stems = (markup: string) => elementsOf(markup, 'circle-item-same');
    expect(stems(drawn(0.05, 2))).toHaveLength(1);
    expect(stems(drawn(0.9, 2))).toHaveLength(0);
  });
});

describe('the ring', () => {
  const ringOf = (margin: number) => {
    const markup = drawn(0.2, 2, margin);
    const [ring] = elementsOf(markup, 'ring-outer');
    const [x, r] = [numberAttribute(ring, 'cx'), numberAttribute(ring, 'r')];
    return { left: x - r, fades: markup.includes('<mask') };
  };

  it('is in the picture with all of itself at the usual margin', () => {
    expect(ringOf(0.2).left).toBeGreaterThan(0);
    expect(ringOf(0.2).fades).toBe(false);
  });

  it('fades at the edge that it reaches past, and is not cut off there', () => {
    expect(ringOf(1.5).left).toBeLessThan(0);
    expect(ringOf(1.5).fades).toBe(true);
  });
});
