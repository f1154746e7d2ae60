/** SVG path of a disc, px: subpaths of two discs, filled by the even-odd rule, make a ring. */
export function discPath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}
