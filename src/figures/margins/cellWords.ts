// How rows, cells and their numbers are named.

import { short, upTo } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import type { FigureWords, Words } from '../../i18n/words';
import type { GridQuantity, Spread } from '../../session/margins/gridNumbers';
import type { GridRow } from '../../session/margins/marginPlan';

type Naming = Pick<FigureWords, 'choices'> & Pick<Words, 'settings'>;

/** `Semi-hard, squared`, `0.003`, `32-D`, `7`. */
export function rowName({ part }: GridRow, { choices }: Naming): readonly string[] {
  const { mining, distance, learningRate, dimensions, seed } = part;
  if (mining && distance) return [choices.mining[mining], choices.distance[distance]];
  if (learningRate !== undefined) return [short(learningRate)];
  if (dimensions !== undefined) return [choices.dimensions[dimensions]];
  return [String(seed)];
}

export function marginText(margin: number): string {
  return upTo(margin, 2);
}

export function quantityText(value: number | null, quantity: GridQuantity): string {
  return quantity === 'recall' ? written.recall(value) : writtenShare(value);
}

/** The same where a cell of a phone has room for three digits: `.75`, and a share in per cent without its sign. */
export function shortQuantityText(value: number | null, quantity: GridQuantity): string {
  return quantityText(value, quantity)
    .replace(/^0(?=\D\d)|\s?%$/g, '')
    .slice(0, 3);
}

/** `0.75`, and over several runs `0.66–0.80`. */
export function spreadText(spread: Spread | null, quantity: GridQuantity): string {
  if (!spread) return quantityText(null, quantity);
  if (spread.count === 1) return quantityText(spread.mean, quantity);
  return `${quantityText(spread.least, quantity)}–${quantityText(spread.most, quantity)}`;
}
