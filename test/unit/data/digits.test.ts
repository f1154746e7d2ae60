import { describe, expect, it } from 'vitest';
import { createDigits } from '../../../src/data/digits';
import { fakeDigits } from './fakeDigits';
import { codeOf } from './requests';

describe('digits', () => {
  it('hold the pictures of the wanted classes only, as views of the bytes', () => {
    const digits = fakeDigits();
    const { count, labels, picture } = createDigits([2, 7], digits);
    expect(count).toBe(10);
    expect([...labels]).toEqual([2, 2, 2, 2, 2, 7, 7, 7, 7, 7]);
    for (let item = 0; item < count; item++) {
      const shown = picture(item);
      if (shown.kind !== 'grey') throw new Error('a digit is grey');
      expect(shown.bytes.buffer).toBe(digits.bytes.buffer);
      expect(shown.bytes.byteOffset).toBe((labels[item] * 5 + (item % 5)) * 784);
      expect([shown.bytes.length, shown.width, shown.height]).toEqual([784, 28, 28]);
    }
  });

  it('have each picture with mean 0 and deviation ½ over the framed picture', () => {
    const { inputs, count } = createDigits([0, 1], fakeDigits());
    for (let item = 0; item < count; item++) {
      const pixels = inputs.subarray(item * 1024, (item + 1) * 1024);
      const mean = pixels.reduce((sum, x) => sum + x, 0) / 1024;
      expect(mean).toBeCloseTo(0, 5);
      expect(pixels.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 1024).toBeCloseTo(0.25, 5);
    }
  });

  it('stand in the middle of a frame of two black pixels', () => {
    const digits = fakeDigits();
    digits.bytes.fill(0, 0, 784);
    digits.bytes[0] = 255;
    digits.bytes[783] = 255;
    const { inputs } = createDigits([0, 1], digits);
    const lit = [...inputs.subarray(0, 1024).keys()].filter((i) => inputs[i] > 1);
    expect(lit).toEqual([2 * 32 + 2, 29 * 32 + 29]);
  });

  it('turn an all-black picture into zeros, not NaN', () => {
    const digits = fakeDigits();
    digits.bytes.fill(0, 0, 784);
    const { inputs } = createDigits([0, 1], digits);
    expect(inputs.subarray(0, 1024).every((x) => x === 0)).toBe(true);
  });

  it('are refused where the bytes do not fit their layout', () => {
    const digits = fakeDigits();
    expect(codeOf(() => createDigits([0, 1], { ...digits, bytes: digits.bytes.subarray(1) }))).toBe('digits-shape');
    expect(codeOf(() => createDigits([0, 1], { ...digits, train: 4 }))).toBe('digits-shape');
    expect(codeOf(() => createDigits([0, 1], fakeDigits(1, 1, 34)))).toBe('digits-shape');
    expect(codeOf(() => createDigits([0, 1], fakeDigits(1, 1, 27)))).toBe('digits-shape');
  });
});
