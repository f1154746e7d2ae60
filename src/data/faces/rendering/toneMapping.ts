// Tone mapping: the light that reached the camera becomes the bytes of a picture, through blur, grain and the curve of a screen.
import { createRandom } from '../../../core/random';
import type { Shot } from '../shotFactors';

/** `light`: `(size, size, 3)` linear, 0 … about 1, changed in place. Gives `(size, size, 3)` bytes. */
export function toneMap(light: Float32Array, size: number, { blur, noise, grainSeed }: Shot): Uint8Array {
  if (blur > 0) blurRows(blurRows(light, size, blur * size), size, blur * size);
  const bytes = new Uint8Array(light.length);
  const random = createRandom(grainSeed);
  for (let pixel = 0; pixel < size * size; pixel++) {
    // The sum of three uniform numbers has a deviation of ½ and is near enough to a normal one.
    const grain = noise > 0 ? 2 * noise * (random.next() + random.next() + random.next() - 1.5) : 0;
    for (let channel = 3 * pixel; channel < 3 * pixel + 3; channel++) {
      const shown = 255 * (Math.sqrt(toned(light[channel])) + grain) + 0.5;
      bytes[channel] = shown < 0 ? 0 : Math.min(shown, 255);
    }
  }
  return bytes;
}

/** Bright light is compressed rather than cut off: straight up to 0.7, then ever flatter towards 1. */
function toned(light: number): number {
  if (light <= 0.7) return Math.max(light, 0);
  const over = (light - 0.7) / 0.3;
  return 0.7 + (0.3 * over) / (1 + over);
}

/** Blurs along rows, over `radius` pixels to both sides, and transposes in place: two calls blur rows and columns. */
function blurRows(light: Float32Array, size: number, radius: number): Float32Array {
  const whole = Math.ceil(radius);
  const rest = radius - Math.floor(radius) || 1;
  const source = light.slice();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        let weights = 0;
        for (let shift = -whole; shift <= whole; shift++) {
          const from = column + shift;
          if (from < 0 || from >= size) continue;
          // The outermost pixels count as far as the radius reaches into them.
          const weight = Math.abs(shift) === whole ? rest : 1;
          sum += weight * source[3 * (row * size + from) + channel];
          weights += weight;
        }
        light[3 * (column * size + row) + channel] = sum / weights;
      }
    }
  }
  return light;
}
