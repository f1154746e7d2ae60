// Standardises a grey picture as input of an encoder: digits and the reader's own pictures.

/** Half of the usual 1: Adam's first steps then move an unnormalised embedding by less than a margin of 0.2, instead of by 0.6. */
const DEVIATION = 0.5;

/**
 * Writes ½ (x − mean) / max(deviation, 1/√n) of the n pixels of `greys`, 0 … 255, into `out` (n). The result has mean 0 and
 * deviation ½; a picture of one grey becomes all 0. Without the ½ it is tf.image.per_image_standardization.
 */
export function standardisePicture(greys: ArrayLike<number>, out: Float32Array): void {
  let sum = 0;
  let squares = 0;
  for (let pixel = 0; pixel < out.length; pixel++) {
    sum += greys[pixel];
    squares += greys[pixel] * greys[pixel];
  }
  const mean = sum / out.length;
  const variance = Math.max(0, squares / out.length - mean * mean);
  const deviation = Math.max(Math.sqrt(variance), 1 / Math.sqrt(out.length)) / DEVIATION;
  for (let pixel = 0; pixel < out.length; pixel++) out[pixel] = (greys[pixel] - mean) / deviation;
}
