// Guests: inputs in a run that no batch draws and no evaluation counts. Engines embed them together with the drawn items.
import { CodedError } from '../core/codedError';
import { requireFinite, rowCount } from '../core/rows';

/** Guests that a run can have: enough for every figure, and few beside the items. Their inputs follow the items'. */
export const MOST_GUESTS = 64;

/** How many guests `inputs` (rows, itemSize) holds. Throws `rows-shape`, `not-finite`, or `item-range` for more than MOST_GUESTS. */
export function guestCount(inputs: Float32Array, itemSize: number): number {
  const rows = rowCount(inputs, itemSize);
  requireFinite(inputs, itemSize);
  if (rows > MOST_GUESTS) throw new CodedError('item-range', { item: rows, count: MOST_GUESTS });
  return rows;
}
