// One vector in, passed or the reason why not out. Whatever goes wrong with a vector, the others are still run.
import { difference } from './compare';
import { Options, Unsupported, type Vector } from './format';
import { OPERATIONS } from './operations/index';

/** Null if the vector passes. */
export function failureOf(vector: Vector): string | null {
  try {
    if (!Object.hasOwn(OPERATIONS, vector.op)) return `unknown operation ${String(vector.op)}`;
    const wanted = Object.keys(vector.expected);
    if (wanted.length === 0) return 'nothing is expected';
    const options = new Options(vector.options ?? {});
    const answer = OPERATIONS[vector.op]({ inputs: vector.inputs, options, wanted });
    options.requireHonoured();
    return difference(vector.expected, answer, vector.tol ?? DEFAULT_TOLERANCE);
  } catch (error) {
    if (error instanceof Unsupported) return error.message;
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

const DEFAULT_TOLERANCE = 1e-9;

export interface Failure {
  readonly id: string;
  readonly op: string;
  readonly reason: string;
}

export interface Tally {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

export function runVectors(vectors: readonly Vector[]): Tally {
  const failures: Failure[] = [];
  for (const [place, vector] of vectors.entries()) {
    const reason = failureOf(vector);
    if (reason) failures.push({ id: String(vector?.id ?? `#${place}`), op: String(vector?.op), reason });
  }
  return { passed: vectors.length - failures.length, failures };
}
