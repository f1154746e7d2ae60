import { describe, expect, it } from 'vitest';
import { RingHandle } from '../../../../src/views/stage/bullsEye/RingHandle';
import { elementsOf, markupOf, textAttribute } from '../markup';

const nothing = () => undefined;
const handle = (invites: boolean) =>
  markupOf(
    <RingHandle
      x={400}
      y={260}
      margin={0.35}
      max={6}
      label="Margin ring"
      valueText="margin 0.35, 4 items in the ring"
      invites={invites}
      marginAt={() => 0}
      onMargin={nothing}
      onHold={nothing}
    />,
  );

describe('RingHandle', () => {
  it('is a slider to those who cannot see it, with range, value and what the value means', () => {
    const tag = elementsOf(handle(false), 'ring-handle')[0];
    const spoken = ['role', 'aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'];
    expect(spoken.map((name) => textAttribute(tag, name))).toEqual([
      'slider',
      'Margin ring',
      '0',
      '6',
      '0.35',
      'margin 0.35, 4 items in the ring',
    ]);
    expect(tag).toMatch(/^<button type="button"/);
  });

  it('stands where it is told, and its arrow is not read out', () => {
    expect(textAttribute(elementsOf(handle(false), 'ring-handle')[0], 'style')).toBe('left:400px;top:260px');
    expect(textAttribute(elementsOf(handle(false), 'ring-knob')[0], 'aria-hidden')).toBe('true');
  });

  it('invites the hand only when it is told to', () => {
    expect(elementsOf(handle(false), 'ring-handle-invites')).toHaveLength(0);
    expect(elementsOf(handle(true), 'ring-handle-invites')).toHaveLength(1);
  });
});
