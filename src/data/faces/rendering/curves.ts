// The few curves that shapes and colours are made of.

export function clamp(value: number, from: number, to: number): number {
  return value < from ? from : Math.min(value, to);
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** 0 up to `from`, 1 from `to` on, an S between them; `from` > `to` falls instead of rising. */
export function ramp(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** 1 at 0, falling to both sides like a bell; `width` is where it has come to 0.37. */
export function bell(value: number, width: number): number {
  const t = value / width;
  return t * t > 9 ? 0 : Math.exp(-t * t);
}
