// The shortest list that still fails, by leaving out ever smaller parts (Zeller & Hildebrandt 2002, delta debugging).

/**
 * `fails` is asked while `goesOn`; `list` itself is known to fail. The result fails, and unless it was stopped no single item of
 * it can be left out.
 */
export async function shrink<T>(
  list: readonly T[],
  fails: (shorter: readonly T[]) => Promise<boolean>,
  goesOn: () => boolean,
): Promise<readonly T[]> {
  let shortest = list;
  let size = Math.ceil(list.length / 2);
  while (size >= 1 && goesOn()) {
    let from = 0;
    let cut = false;
    while (from < shortest.length && goesOn()) {
      const shorter = [...shortest.slice(0, from), ...shortest.slice(from + size)];
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
