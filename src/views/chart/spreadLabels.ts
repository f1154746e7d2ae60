// Moves labels apart along one axis until none covers another, each as little as possible.
// Used upright (the ends of lines) and lengthwise (the ruler). Knows sizes only, no text.

interface Block {
  /** Best place of the block's first label, in coordinates from which the sizes before it are taken away. */
  place: number;
  count: number;
}

/**
 * Centres `(count)` of labels that want to sit at `wanted` and take `sizes` px each, inside low…high.
 * The order of `wanted` is kept (ties: the earlier one first) and the sum of squared moves is the smallest possible
 * (isotonic regression by pooling neighbours). Where they do not all fit, they share the room in proportion to size.
 */
export function spreadLabels(wanted: readonly number[], sizes: readonly number[], low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const shrink = total > high - low ? Math.max(0, high - low) / total : 1;

  // Taking away the sizes of those before turns "at least so far apart" into "not decreasing".
  const offsets: number[] = [];
  const blocks: Block[] = [];
  let before = 0;
  for (const index of order) {
    const half = (sizes[index] * shrink) / 2;
    offsets.push(before + half);
    blocks.push({ place: wanted[index] - before - half, count: 1 });
    before += 2 * half;
    while (blocks.length > 1 && blocks[blocks.length - 2].place > blocks[blocks.length - 1].place) {
      const upper = blocks.pop() as Block;
      const lower = blocks[blocks.length - 1];
      const count = lower.count + upper.count;
      lower.place = (lower.place * lower.count + upper.place * upper.count) / count;
      lower.count = count;
    }
  }

  const centres = new Array<number>(wanted.length);
  const highest = Math.max(low, high - before);
  let rank = 0;
  for (const block of blocks) {
    const place = Math.min(highest, Math.max(low, block.place));
    for (let member = 0; member < block.count; member++, rank++) centres[order[rank]] = place + offsets[rank];
  }
  return centres;
}
