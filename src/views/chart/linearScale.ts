// From numbers to places along a line. D3's `scaleLinear` would do the same and bring colours, formats and all kinds of
// interpolation along, 20 kB that the first screen would wait for; its ticks are D3's own.
import { tickIncrement, ticks } from 'd3';

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

/** Rounding the ends changes the step, which rounds them anew: after so many times it will not come to rest. */
const MOST_ROUNDS = 10;

/** The domain, out to the next round numbers, as `nice` of D3's scales; D3's `nice` of two numbers may run off to infinity. */
export function niceDomain(domain: Ends, count: number): Ends {
  let [low, high] = domain;
  let before = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // A negative step is one divided by so much.
    const step = tickIncrement(low, high, count);
    if (!step) return domain;
    if (step === before) return [low, high];
    if (step > 0) {
      low = Math.floor(low / step) * step;
      high = Math.ceil(high / step) * step;
    } else {
      low = Math.ceil(low * step) / step;
      high = Math.floor(high * step) / step;
    }
    before = step;
  }
  return domain;
}
