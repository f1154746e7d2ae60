// A number on an axis: at most three decimals, and no more zeros than needed.
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(3)));
}
