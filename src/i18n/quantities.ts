// How finely each kind of quantity is written: everywhere the same, so that one quantity never shows two numbers.
import { fixed, percent } from './numbers';

type Written = (value: number | null) => string;

export const written = {
  /** d or d², a margin or a threshold. */
  distance: (value) => fixed(value, 2),
  /** A loss by itself, in charts and tables. */
  loss: (value) => fixed(value, 3),
  /** A loss beside the sum that it is of. A sum that is written out: `writtenSum`. */
  sum: (value) => fixed(value, 2),
  /** Recall, from 0 to 1. */
  recall: (value) => fixed(value, 2),
  /** Area under a curve. */
  area: (value) => fixed(value, 3),
} satisfies Readonly<Record<string, Written>>;

/** A share of items, 0 … 1: `37%`; where single errors count, with one decimal: `rate`. */
export function writtenShare(share: number | null, as: 'share' | 'rate' = 'share'): string {
  return percent(share, as === 'rate' ? 1 : 0);
}

type Sign = '=' | '≈';

export interface WrittenSum {
  /** With how many each term and the result are written. */
  readonly decimals: number;
  /** What stands between the sum and its result: `≈` where the written terms do not add up to the written result. */
  readonly sign: Sign;
}

/**
 * How a sum and its result are written so that they add up for whoever checks: with `decimals`, else with one more; with
 * `decimals` and `≈` where neither adds up. A result that is cut off at 0 is compared with what it is cut from.
 */
export function writtenSum(terms: readonly number[], result: number, decimals: number): WrittenSum {
  const enough = [decimals, decimals + 1].find((few) => addsUp(terms, result, few));
  return enough === undefined ? { decimals, sign: '≈' } : { decimals: enough, sign: '=' };
}

function addsUp(terms: readonly number[], result: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  // Rounded as `fixed` does it, then to whole numbers, which add up exactly.
  const rounded = (value: number) => Math.round(Number(value.toFixed(decimals)) * scale);
  const sum = terms.reduce((total, term) => total + rounded(term), 0);
  const cut = terms.reduce((total, term) => total + term, 0) < 0 && result === 0;
  return (cut ? Math.max(0, sum) : sum) === rounded(result);
}
