// Which of the kept points a reader means who slides along a line of steps, or walks along it by keys. Pure.

/** Of `points`, ascending and at least one, the nearest to `step`; of two, the later one. */
export function nearestPoint(points: readonly number[], step: number): number {
  return points.reduce((best, point) => (Math.abs(point - step) <= Math.abs(best - step) ? point : best));
}

/** Of `points`, ascending, where a key leads from the one at `at`; null where the key is none of a slider. */
export function pointByKey(points: readonly number[], at: number, key: string): number | null {
  const place = points.indexOf(at);
  const far = Math.max(2, Math.round(points.length / 4));
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: place - 1,
    ArrowDown: place - 1,
    ArrowRight: place + 1,
    ArrowUp: place + 1,
    PageDown: place - far,
    PageUp: place + far,
    Home: 0,
    End: points.length - 1,
  };
  if (!Object.hasOwn(to, key)) return null;
  return points[Math.min(points.length - 1, Math.max(0, to[key]))];
}
