// The shortest list that still fails, by leaving out ever smaller parts (Zeller & Hildebrandt 2002, delta debugging).

/**
 * `fails` is asked at most `attempts` times; `list` itself is known to fail. The result fails, and unless the attempts ran out
 * no single item of it can be left out.
 */
export async function shrink<T>(
  list: readonly T[],
  fails: (shorter: readonly T[]) => Promise<boolean>,
  attempts: number,
): Promise<readonly T[]> {
  let shortest = list;
  let left = attempts;
  let size = Math.ceil(list.length / 2);
  while (size >= 1 && left > 0) {
    let from = 0;
    let cut = false;
    while (from < shortest.length && left > 0) {
      const shorter = [...shortest.slice(0, from), ...shortest.slice(from + size)];
      left--;
      if (await fails(shorter)) {
        shortest = shorter;
        cut = true;
      } else {
        from += size;
      }
    }
    if (size === 1 && !cut) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return shortest;
}
