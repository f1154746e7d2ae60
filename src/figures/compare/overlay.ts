// Two runs' numbers over one axis of steps. Pure.

export interface Numbered {
  /** Ascending. */
  readonly step: readonly number[];
  readonly values: readonly number[];
}

export interface Overlaid {
  readonly steps: readonly number[];
  /** One a step of `steps`; NaN where that run has none. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Every step that either run has, ascending: a run that went back may lack some that the other has. */
export function overlay(left: Numbered, right: Numbered): Overlaid {
  const steps: number[] = [];
  const values: [number[], number[]] = [[], []];
  let i = 0;
  let j = 0;
  while (i < left.step.length || j < right.step.length) {
    const step = Math.min(left.step[i] ?? Number.POSITIVE_INFINITY, right.step[j] ?? Number.POSITIVE_INFINITY);
    steps.push(step);
    values[0].push(left.step[i] === step ? left.values[i++] : Number.NaN);
    values[1].push(right.step[j] === step ? right.values[j++] : Number.NaN);
  }
  return { steps, left: values[0], right: values[1] };
}
