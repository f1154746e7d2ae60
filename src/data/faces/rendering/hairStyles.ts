// Hair is drawn in two steps: first a style, then the measures of that style. Measures drawn one by one would give
// hair that nobody wears. A person keeps only the measures, so that people can be morphed.
import type { Random } from '../../../core/random';
import type { Trait } from '../traits';

type Range = readonly [from: number, to: number];

export type HairTrait =
  | 'hairTop'
  | 'hairSides'
  | 'hairLength'
  | 'hairline'
  | 'hairlineArc'
  | 'recession'
  | 'hairSweep'
  | 'hairWaves'
  | 'hairCurls'
  | 'bun'
  | 'ponytail';

export type HairMeasures = Readonly<Record<HairTrait & Trait, number>>;

interface HairStyle extends Partial<Readonly<Record<HairTrait, Range>>> {
  /** How often it is worn, against the other styles. */
  readonly masculine: number;
  readonly feminine: number;
  /** Added for the oldest. */
  readonly aged?: number;
}

/** What a style leaves open. */
const USUAL: Readonly<Record<HairTrait, Range>> = {
  hairTop: [0.06, 0.16],
  hairSides: [0.03, 0.08],
  hairLength: [0, 0],
  hairline: [0.48, 0.62],
  hairlineArc: [0.5, 1],
  recession: [0, 0.3],
  hairSweep: [-0.25, 0.25],
  hairWaves: [0, 0.3],
  hairCurls: [0, 0],
  bun: [0, 0],
  ponytail: [0, 0],
};

const HAIR_STYLES: Readonly<Record<string, HairStyle>> = {
  crop: { masculine: 4, feminine: 0.5, hairTop: [0.05, 0.12], hairSides: [0.02, 0.05] },
  buzz: { masculine: 2, feminine: 0.2, hairTop: [0.02, 0.03], hairSides: [0.015, 0.025], recession: [0, 0.6] },
  quiff: { masculine: 3, feminine: 0.3, hairTop: [0.2, 0.34], hairSides: [0.015, 0.05], hairline: [0.54, 0.66] },
  sidePart: {
    masculine: 3,
    feminine: 0.5,
    hairTop: [0.12, 0.22],
    hairSides: [0.03, 0.09],
    hairline: [0.42, 0.56],
    hairSweep: [0.25, 0.5],
  },
  mop: {
    masculine: 2,
    feminine: 0.8,
    hairTop: [0.14, 0.22],
    hairSides: [0.12, 0.18],
    hairline: [0.24, 0.36],
    hairlineArc: [0.1, 0.4],
    hairWaves: [0.4, 1],
  },
  curls: { masculine: 1.5, feminine: 1, hairTop: [0.14, 0.26], hairSides: [0.06, 0.14], hairCurls: [0.5, 0.8] },
  afro: {
    masculine: 1,
    feminine: 1,
    hairTop: [0.24, 0.4],
    hairSides: [0.2, 0.34],
    hairCurls: [0.7, 1],
    hairlineArc: [0.4, 0.7],
  },
  receding: { masculine: 1, feminine: 0, aged: 2, hairTop: [0.03, 0.08], recession: [0.7, 1], hairline: [0.62, 0.74] },
  horseshoe: {
    masculine: 0.7,
    feminine: 0,
    aged: 2,
    hairTop: [-0.08, -0.06],
    hairSides: [0.05, 0.1],
    hairline: [1.2, 1.2],
    hairlineArc: [0.1, 0.1],
  },
  bald: { masculine: 1.2, feminine: 0, aged: 1, hairTop: [-0.08, -0.07], hairSides: [-0.08, -0.07] },
  pixie: {
    masculine: 0.3,
    feminine: 2,
    aged: 1,
    hairTop: [0.1, 0.18],
    hairSides: [0.06, 0.1],
    hairline: [0.34, 0.46],
    hairSweep: [-0.5, 0.5],
  },
  bob: {
    masculine: 0.1,
    feminine: 2.5,
    hairSides: [0.1, 0.2],
    hairLength: [0.5, 0.8],
    hairline: [0.4, 0.62],
    hairlineArc: [0.5, 1.2],
  },
  fringe: {
    masculine: 0.1,
    feminine: 2,
    hairSides: [0.08, 0.16],
    hairLength: [0.5, 1.3],
    hairline: [0.24, 0.32],
    hairlineArc: [0.1, 0.3],
  },
  long: { masculine: 0.4, feminine: 3, hairSides: [0.06, 0.14], hairLength: [1, 1.5], hairlineArc: [0.6, 1.4] },
  waves: {
    masculine: 0.2,
    feminine: 3,
    hairSides: [0.14, 0.26],
    hairLength: [0.8, 1.4],
    hairWaves: [0.6, 1],
    hairlineArc: [0.6, 1.4],
  },
  longCurls: {
    masculine: 0.1,
    feminine: 1.5,
    hairTop: [0.14, 0.22],
    hairSides: [0.2, 0.34],
    hairLength: [0.6, 1.1],
    hairCurls: [0.5, 1],
  },
  bun: { masculine: 0.3, feminine: 2, aged: 1, hairTop: [0.04, 0.08], hairSides: [0.02, 0.05], bun: [0.24, 0.36] },
  ponytail: { masculine: 0.1, feminine: 2, hairTop: [0.05, 0.1], hairSides: [0.03, 0.06], ponytail: [0.12, 0.2] },
};

/** A style by femininity and age (both 0 … 1), then each of its measures uniform in its range. */
export function drawHair(femininity: number, age: number, random: Random): HairMeasures {
  const styles = Object.values(HAIR_STYLES);
  const weights = styles.map(
    ({ masculine, feminine, aged = 0 }) =>
      masculine + (feminine - masculine) * femininity + aged * Math.max(0, age - 0.4),
  );
  const mark = random.next() * sum(weights);
  const chosen = styles.find((_, i) => sum(weights.slice(0, i + 1)) > mark) ?? styles[0];
  const measures = Object.entries(USUAL).map(([trait, usual]) => {
    const [from, to] = chosen[trait as HairTrait] ?? usual;
    return [trait, from + (to - from) * random.next()];
  });
  return Object.fromEntries(measures) as HairMeasures;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
