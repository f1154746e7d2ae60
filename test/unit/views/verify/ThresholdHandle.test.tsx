import { describe, expect, it } from 'vitest';
import { ThresholdHandle } from '../../../../src/views/verify/ThresholdHandle';
import { elementsOf, markupOf, textAttribute } from '../markup';

const nothing = () => undefined;
const handle = (threshold: number, disabled = false) =>
  elementsOf(
    markupOf(
      <ThresholdHandle
        left={40}
        right={240}
        y={100}
        to={2}
        threshold={threshold}
        max={6}
        label="Threshold in the picture"
        valueText="1.00 distance"
        disabled={disabled}
        onThreshold={nothing}
        onHold={nothing}
      />,
    ),
    'threshold-handle',
  )[0];

describe('ThresholdHandle', () => {
  it('is a slider to those who cannot see it, with range, value and what the value means', () => {
    const spoken = ['role', 'aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'];
    expect(spoken.map((name) => textAttribute(handle(1), name))).toEqual([
      'slider',
      'Threshold in the picture',
      '0',
      '6',
      '1',
      '1.00 distance',
    ]);
  });

  it('stands where its distance is on the axis, and at the end for one beyond it', () => {
    expect(textAttribute(handle(0), 'style')).toBe('left:40px;top:100px');
    expect(textAttribute(handle(1), 'style')).toBe('left:140px;top:100px');
    expect(textAttribute(handle(5), 'style')).toBe('left:240px;top:100px');
  });

  it('is not to be moved where the host has locked it', () => {
    expect(handle(1, true)).toContain('disabled=""');
    expect(handle(1)).not.toContain('disabled');
  });
});
