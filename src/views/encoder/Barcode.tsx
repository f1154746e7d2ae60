// A vector as a barcode: one bar a number, upwards and in one colour where it is positive, downwards and in the other
// where it is negative, so that the sign is read without the colour.

import type { Numbers } from '../../core/loss/kinds';
import { barPaths } from './barPaths';

interface BarcodeProps {
  readonly values: Numbers;
  /** Where the vector starts, and how many numbers it has. */
  readonly from: number;
  readonly count: number;
  /** The value at the edge. */
  readonly most: number;
  /** The vector in words. */
  readonly label: string;
}

export function Barcode({ values, from, count, most, label }: BarcodeProps) {
  const { above, below } = barPaths(values, from, count, most);
  return (
    <svg className="barcode" viewBox={`0 -1 ${count} 2`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path className="barcode-above" d={above} />
      <path className="barcode-below" d={below} />
      <line className="barcode-zero" x1={0} x2={count} y1={0} y2={0} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
