// Digits without MNIST: each picture differs from every other, so that a mix-up shows.
import type { DigitBytes } from '../../../src/data/dataSet';

export function fakeDigits(train = 3, heldOut = 2, size = 28): DigitBytes {
  const pixels = size * size;
  const bytes = new Uint8Array(10 * (train + heldOut) * pixels);
  for (let i = 0; i < bytes.length; i++) bytes[i] = 17 * ((i * 7 + 3 * Math.floor(i / pixels)) % 16);
  return { size, train, heldOut, bytes };
}
