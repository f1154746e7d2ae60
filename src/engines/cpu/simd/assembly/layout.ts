// How numbers lie in memory: float32, row-major, four to a vector. Addresses and strides are in bytes.

/** Bytes of one vector, of four numbers. */
export const VECTOR: usize = 16;

/** After the first vector of the memory, so that no array lies at 0, is room for the weights of any layer, transposed. */
export const TURNED: usize = VECTOR;

/** Bytes of so many numbers. */
export function bytes(numbers: usize): usize {
  return numbers << 2;
}
