// Colours as greys.

/** Shares of red, green and blue in the luma of a colour on the screen (ITU-R BT.601). */
const LUMA = [0.299, 0.587, 0.114] as const;

/** Greys `(pixels)`, 0 … 255, of `(pixels, 3)` bytes red, green, blue. */
export function greysOf(bytes: Uint8Array): Float32Array {
  // Thousands of pictures are read at once, and `Float32Array.from` with a function takes ten times as long.
  const greys = new Float32Array(bytes.length / 3);
  for (let pixel = 0, at = 0; pixel < greys.length; pixel++, at += 3) {
    greys[pixel] = LUMA[0] * bytes[at] + LUMA[1] * bytes[at + 1] + LUMA[2] * bytes[at + 2];
  }
  return greys;
}
