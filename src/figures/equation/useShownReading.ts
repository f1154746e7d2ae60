// The triplet whose numbers stand in the equation: the one a linked figure shows, or where none does, three numbers that
// the reader sets here.
import { lossArgument, lossWeight, tripletLoss } from '../../core/loss/triplet';
import type { Reading } from '../../session/run/reading';
import { useSettings } from '../context/experimentContext';
import { useReading } from '../context/readingContext';
import { decimalsOf } from './decimals';

export interface ShownReading extends Omit<Reading, 'source'> {
  /** Null: set in this figure. */
  readonly source: Reading['source'] | null;
  /** The x that the loss is taken of. */
  readonly argument: number;
  /** dLoss/dx, 0 … 1. */
  readonly slope: number;
  /** With how many its numbers are written. */
  readonly decimals: number;
}

/** The figures whose distances are written with two decimals; here they are written as there. */
const COARSE: readonly (Reading['source'] | null)[] = ['lab', 'encoder', 'triplet'];

export function useShownReading(): ShownReading {
  const linked = useReading();
  const own = useOwnReading();
  const shown = linked ?? own;
  const { anchorPositive, anchorNegative, margin, loss, value } = shown;
  const finest = COARSE.includes(shown.source) ? 2 : 3;
  return {
    ...shown,
    argument: lossArgument(anchorPositive, anchorNegative, margin, loss),
    slope: lossWeight(anchorPositive, anchorNegative, margin, loss),
    decimals: decimalsOf([anchorPositive, anchorNegative, margin, value], finest),
  };
}

function useOwnReading(): Omit<Reading, 'source'> & { readonly source: null } {
  const anchorPositive = useSettings((settings) => settings['equation.anchorPositive']);
  const anchorNegative = useSettings((settings) => settings['equation.anchorNegative']);
  const margin = useSettings((settings) => settings['equation.margin']);
  const distance = useSettings((settings) => settings['equation.distance']);
  const loss = useSettings((settings) => settings['equation.loss']);
  const value = tripletLoss(anchorPositive, anchorNegative, margin, loss);
  return { source: null, anchorPositive, anchorNegative, margin, distance, loss, value };
}
