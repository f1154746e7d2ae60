// The integer hash of `core/random` in GLSL: the same choices on every engine.

/** GLSL `uint hash(uint a, uint b, uint c, uint d)`, equal to `hash(a, b, c, d)` of core. */
export const HASH = `
uint mixed(uint h, uint k) {
  k *= 0xcc9e2d51u;
  k = (k << 15) | (k >> 17);
  h ^= k * 0x1b873593u;
  h = (h << 13) | (h >> 19);
  return h * 5u + 0xe6546b64u;
}
uint hash(uint a, uint b, uint c, uint d) {
  uint h = mixed(mixed(mixed(mixed(0u, a), b), c), d) ^ 16u;
  h = (h ^ (h >> 16)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  return h ^ (h >> 16);
}`;

/** GLSL `int share(uint h, int count)` = ⌊h / 2³² · count⌋ for a count below 2¹⁶, without 64-bit integers. */
export const SHARE = `
int share(uint h, int count) {
  uint low = (h & 0xffffu) * uint(count);
  uint high = (h >> 16) * uint(count);
  return int((high + (low >> 16)) >> 16);
}`;
