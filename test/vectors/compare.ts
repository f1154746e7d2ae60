// Whether a computed answer is the expected one. Only the fields a vector names are asked for, and each of them must be there.
import type { Value } from './format';

/** Items, classes and counts are right or wrong, however generous the tolerance. */
const EXACT =
  /^(a|p|anchors|positives|negatives|semihard|violating|hardest|hardest_semihard|prototype_pred|nn_pred|lone_queries|TA|FA|n_same|n_diff|num|num_.*)$/;

/** Null if `got` is `expected` to within `tol`, else what differs first, in one line. */
export function difference(expected: Value, got: Value | undefined, tol: number, path = ''): string | null {
  const name = path || 'answer';
  if (got === undefined) return `${name} is not computed`;
  if (typeof expected === 'number') {
    const close = typeof got === 'number' && Math.abs(got - expected) <= tol * Math.max(1, Math.abs(expected));
    return close ? null : `${name} is ${show(got)}, not ${show(expected)}`;
  }
  if (expected === null || typeof expected !== 'object') {
    return got === expected ? null : `${name} is ${show(got)}, not ${show(expected)}`;
  }
  if (got === null || typeof got !== 'object' || Array.isArray(expected) !== Array.isArray(got)) {
    return `${name} is ${show(got)}, not ${show(expected)}`;
  }
  if (Array.isArray(expected) && Array.isArray(got) && expected.length !== got.length) {
    return `${name} has ${got.length} entries, not ${expected.length}`;
  }
  for (const [key, part] of Object.entries(expected)) {
    const own = Object.hasOwn(got, key) ? (got as Record<string, Value>)[key] : undefined;
    const found = difference(part, own, EXACT.test(key) ? 0 : tol, path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return null;
}

function show(value: Value): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
