// From numbers to places along a line. D3's `scaleLinear` would do the same and bring colours, formats and all kinds of
// interpolation along, 20 kB that the first screen would wait for; its ticks are D3's own.
import { nice, ticks } from 'd3';

type Ends = readonly [number, number];

export interface LinearScale {
  (value: number): number;
  readonly domain: Ends;
  /** About `count` round numbers of the domain. */
  ticks(count: number): number[];
}

/** The domain ascends; one that is a single number stands in the middle of the range. Past the domain a line goes straight on. */
export function linearScale(domain: Ends, [from, to]: Ends): LinearScale {
  const [low, high] = domain;
  const span = high - low;
  const share = (value: number) => (span ? (value - low) / span : Number.isNaN(span) ? Number.NaN : 0.5);
  const place = (value: number) => {
    const t = share(value);
    return from * (1 - t) + to * t;
  };
  return Object.assign(place, { domain, ticks: (count: number) => ticks(low, high, count) });
}

/** A scale on which all that is past the domain stands at its end. */
export function clampedScale(domain: Ends, range: Ends): LinearScale {
  const open = linearScale(domain, range);
  const [low, high] = domain;
  return Object.assign((value: number) => open(Math.max(low, Math.min(high, value))), {
    domain,
    ticks: open.ticks,
  });
}

/** The domain, out to the next round numbers. */
export function niceDomain([low, high]: Ends, count: number): Ends {
  return nice(low, high, count);
}
