// The band that leads an item from its picture through the layers to its place: as high as what it passes, and smooth between.

/** What the band passes: from where to where, and half its height there, CSS px. */
export interface FlowStop {
  readonly from: number;
  readonly to: number;
  readonly half: number;
}

/** SVG path of the band round the line at height `y` through all stops, which stand from left to right. */
export function flowBand(stops: readonly FlowStop[], y: number): string {
  const above = edge(stops, (half) => y - half);
  const below = edge([...stops].reverse().map(turned), (half) => y + half);
  return `M${above}L${below}Z`;
}

/** SVG path of the end of a band, from half a height of `half` at (0, y) to a point. */
export function flowEnd(half: number, y: number, end: { readonly x: number; readonly y: number }): string {
  const tip = 1.5;
  const near = end.x * 0.4;
  const far = end.x * 0.6;
  return [
    `M0,${y - half}C${far},${y - half} ${near},${end.y - tip} ${end.x},${end.y - tip}`,
    `L${end.x},${end.y + tip}C${near},${end.y + tip} ${far},${y + half} 0,${y + half}Z`,
  ].join('');
}

function edge(stops: readonly FlowStop[], height: (half: number) => number): string {
  return stops
    .map(({ from, to, half }, index) => {
      const at = height(half);
      const before = stops[index - 1];
      if (!before) return `${from},${at}L${to},${at}`;
      const middle = (before.to + from) / 2;
      return `C${middle},${height(before.half)} ${middle},${at} ${from},${at}L${to},${at}`;
    })
    .join('');
}

function turned({ from, to, half }: FlowStop): FlowStop {
  return { from: to, to: from, half };
}
