import { expect, it } from 'vitest';
import { digestOf, digestOfFloats, digestOfText } from '../../../src/core/digest';

it('A digest is thirteen letters and digits, the same for the same numbers', () => {
  const values = Float32Array.of(0, -0, 1, Number.NaN, 1e-40);
  expect(digestOfFloats(values)).toMatch(/^[0-9a-z]{13}$/);
  expect(digestOfFloats(values.slice())).toBe(digestOfFloats(values));
  // Of a part of a buffer, that part.
  expect(digestOfFloats(values.subarray(1, 3))).toBe(digestOfFloats(Float32Array.of(-0, 1)));
});

it('One bit more or less, another order or another length is another digest', () => {
  const seen = new Set<string>();
  const words = new Uint32Array(64);
  for (let bit = 0; bit < 64 * 32; bit++) {
    const changed = words.slice();
    changed[bit >> 5] = 1 << (bit & 31);
    seen.add(digestOf(changed));
  }
  for (let length = 0; length <= 64; length++) seen.add(digestOf(words.subarray(0, length)));
  for (let i = 0; i < 20_000; i++) seen.add(digestOfText(`seed ${i}`));
  expect(seen.size).toBe(64 * 32 + 65 + 20_000);
  expect(digestOf(Uint32Array.of(1, 2))).not.toBe(digestOf(Uint32Array.of(2, 1)));
  expect(digestOfFloats(Float32Array.of(0))).not.toBe(digestOfFloats(Float32Array.of(-0)));
});
