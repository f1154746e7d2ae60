// Colours as greys.

/** Shares of red, green and blue in the luma of a colour on the screen (ITU-R BT.601). */
const LUMA = [0.299, 0.587, 0.114] as const;

/** Greys `(pixels)`, 0 … 255, of `(pixels, 3)` bytes red, green, blue. */
export function greysOf(bytes: Uint8Array): Float32Array {
  return Float32Array.from({ length: bytes.length / 3 }, (_, pixel) => {
    const at = 3 * pixel;
    return LUMA[0] * bytes[at] + LUMA[1] * bytes[at + 1] + LUMA[2] * bytes[at + 2];
  });
}
