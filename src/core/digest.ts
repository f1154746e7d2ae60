// A short name for many numbers: equal lists have equal digests, and two lists that differ have, by chance alone, the same one
// once in 2⁶⁴. It is no seal: who wants a list with a given digest can look for one.

/** 13 letters and digits of 64 bits, two lanes of multiply and rotate over the words. */
export function digestOf(words: Uint32Array): string {
  let a = 0x9e3779b1 ^ words.length;
  let b = 0x85ebca77 ^ words.length;
  for (const word of words) {
    a = Math.imul(rotated(a ^ word, 13), 0xc2b2ae3d);
    b = Math.imul(rotated(b + word, 17) ^ a, 0x27d4eb2f);
  }
  return (BigInt(mixed(a ^ b)) * 2n ** 32n + BigInt(mixed(b + a))).toString(36).padStart(13, '0');
}

/** Of the code units of a text. */
export function digestOfText(text: string): string {
  return digestOf(Uint32Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
}

/** Of the bits of the numbers. */
export function digestOfFloats(values: Float32Array): string {
  return digestOf(new Uint32Array(values.buffer, values.byteOffset, values.length));
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** The last step of MurmurHash3. */
function mixed(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
