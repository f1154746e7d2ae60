// How a grey picture becomes an encoder's input, for digits and for the reader's own pictures alike.

/** Half of the usual 1: Adam's first steps then move an unnormalised embedding by less than a margin of 0.2, not by three of them. */
const DEVIATION = 0.5;

/**
 * ½ (x − mean) / max(deviation, 1/√n) over the n pixels of `greys`, 0 … 255, into `out` of the same length, as
 * tf.image.per_image_standardization does it: up to that half: mean 0, deviation ½, and a picture of one grey is all 0.
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
