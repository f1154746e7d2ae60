// What a vector file holds, and the small readers every operation needs. Nothing here knows a formula.
import type { Metric, Numbers } from '../../src/core/loss/kinds';

export type Value = number | boolean | string | null | readonly Value[] | { readonly [field: string]: Value };
export type Fields = Readonly<Record<string, Value>>;

export interface Vector {
  readonly id: string;
  readonly op: string;
  readonly inputs: Fields;
  readonly options?: Fields;
  readonly expected: Fields;
  /** A number passes if |got − expected| ≤ tol · max(1, |expected|). */
  readonly tol?: number;
}

/** What an operation gets: inputs, options that notice what nobody asked for, and the names it is expected to answer. */
export interface Task {
  readonly inputs: Fields;
  readonly options: Options;
  readonly wanted: readonly string[];
}

export type Operation = (task: Task) => Fields;

/** The reason why a vector cannot be computed; it counts as failed. */
export class Unsupported extends Error {}

/** Options by name. One that is never read is an option we do not honour, and so is a value outside the choices. */
export class Options {
  private readonly unread: Set<string>;

  constructor(private readonly values: Fields) {
    this.unread = new Set(Object.keys(values));
  }

  number(name: string, fallback?: number): number {
    const value = this.take(name) ?? fallback;
    if (typeof value !== 'number') throw new Unsupported(`option ${name} = ${JSON.stringify(value)} is no number`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.take(name) ?? false;
    if (typeof value !== 'boolean') throw new Unsupported(`option ${name} = ${JSON.stringify(value)} is no boolean`);
    return value;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback?: Choice): Choice {
    const value = this.take(name) ?? fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Unsupported(`option ${name} = ${JSON.stringify(value)} is unknown`);
    return found;
  }

  fields(name: string): Fields {
    return (this.take(name) ?? {}) as Fields;
  }

  metric(): Metric {
    return METRICS[this.choice('metric', METRIC_NAMES)];
  }

  /** Throws unless everything asked for was read, is a convention we share, or is switched off. */
  requireHonoured(): void {
    for (const name of this.unread) {
      const value = this.values[name];
      const shared = typeof value === 'string' && CONVENTIONS[name]?.test(value);
      if (!shared && value !== false && value !== null) {
        throw new Unsupported(`option ${name} = ${JSON.stringify(value)} is unknown`);
      }
    }
  }

  private take(name: string): Value | undefined {
    this.unread.delete(name);
    return this.values[name];
  }
}

/** Sentences that state how ties, interpolation and the like are meant. Another sentence is another convention. */
const CONVENTIONS: Readonly<Record<string, RegExp>> = {
  tie: /^lowest index$/,
  skip: /^anchors without a positive or a negative$/,
  lone: /^excluded$/,
  eer: /^linear interpolation on the ROC polyline$/,
  auc: /^Mann-Whitney, ties 1\/2$/,
  loss: /^s_an - s_ap \+ m, active, unit weight, gradient step projected on the sphere$/,
  encoder: /^z = W x \(W is \d+x\d+, no bias\)$/,
};

const METRICS = { euclidean: 'plain', sqeuclidean: 'squared', cosine: 'cosine' } as const;
const METRIC_NAMES = ['euclidean', 'sqeuclidean', 'cosine'] as const;

export interface Rows {
  readonly values: Float64Array;
  readonly count: number;
  readonly dims: number;
}

export function numbers(inputs: Fields, name: string): Float64Array {
  const value = inputs[name];
  if (!Array.isArray(value) || !value.every((x) => typeof x === 'number')) {
    throw new Unsupported(`input ${name} is no list of numbers`);
  }
  return Float64Array.from(value);
}

/** A list of rows of equal length. */
export function rows(inputs: Fields, name: string): Rows {
  const value = inputs[name];
  if (!Array.isArray(value)) throw new Unsupported(`input ${name} is no list of rows`);
  const lists = value.map((_, row) => numbers(value as unknown as Fields, String(row)));
  const dims = lists[0]?.length ?? 1;
  if (lists.some((list) => list.length !== dims)) throw new Unsupported(`input ${name} has rows of different length`);
  return { values: Float64Array.from(lists.flatMap((list) => [...list])), count: lists.length, dims };
}

export function toRows(values: Numbers, dims: number): number[][] {
  return Array.from({ length: values.length / dims }, (_, row) => [...values.subarray(row * dims, (row + 1) * dims)]);
}
