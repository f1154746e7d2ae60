// The measurements of a run, step by step, for the charts and the CSV file. A long run keeps its last thousand steps whole and
// evenly spaced ones before, so that it needs no more memory however long it goes on.
import { type LiveChange, ROW_FIELDS, ROW_SIZE, type RowField } from '../../../training/protocol/run';
import { type Limits, thin } from './thinning';

/** Twice the width of the widest chart, and as much again for what is thinned next. */
const LIMITS: Limits = { most: 4096, recent: 1024 };

export class RunHistory {
  /** One list per field of a step. */
  readonly rows: Readonly<Record<RowField, number[]>>;
  /** The followed triplet's plain distances, at the steps that were shown. */
  readonly triplet = noDistances();

  /** The same of triplets that were followed before, one after another; each ends with an entry without distances, NaN. */
  readonly earlier = noDistances();

  /** The run log: the live settings of the first step, and each change with the step it first acted on; ascending. */
  changes: readonly LiveChange[] = [];

  constructor() {
    this.rows = Object.fromEntries(ROW_FIELDS.map((field) => [field, [] as number[]])) as Record<RowField, number[]>;
  }

  /** Appends rows `(steps, ROW_SIZE)`, ascending in steps. Known rows of the first one's step and later are replaced. */
  add(rows: Float32Array): void {
    if (rows.length > 0) {
      forgetFrom(this.rows, rows[0]);
      forgetFrom(this.triplet, rows[0]);
      forgetFrom(this.earlier, rows[0]);
    }
    for (let i = 0; i < rows.length; i += ROW_SIZE) {
      ROW_FIELDS.forEach((field, column) => {
        this.rows[field].push(rows[i + column]);
      });
      thin(this.rows, LIMITS);
    }
  }

  /** Entries of the run log, ascending. Known ones of the first one's step and later are replaced. */
  addChanges(changes: readonly LiveChange[]): void {
    const [first] = changes;
    if (first) this.changes = [...this.changes.filter(({ step }) => step < first.step), ...changes];
  }

  addTripletDistances(step: number, anchorPositive: number, anchorNegative: number): void {
    const { triplet } = this;
    forgetFrom(triplet, step);
    triplet.step.push(step);
    triplet.anchorPositive.push(anchorPositive);
    triplet.anchorNegative.push(anchorNegative);
    thin(triplet, LIMITS);
  }

  /** Drops all steps after `step`: the run goes on from there. */
  forgetAfter(step: number): void {
    forgetFrom(this.rows, step + 1);
    forgetFrom(this.triplet, step + 1);
    forgetFrom(this.earlier, step + 1);
    this.changes = this.changes.filter((change) => change.step <= step);
  }

  /** Function that brings all of it back as it is now. */
  remember(): () => void {
    const { changes } = this;
    const lists = [this.rows, this.triplet, this.earlier]
      .flatMap((lists): number[][] => Object.values(lists))
      .map((list) => [list, [...list]] as const);
    return () => {
      this.changes = changes;
      for (const [list, values] of lists) list.splice(0, list.length, ...values);
    };
  }

  /** Another triplet is followed from now on, whose distances were not measured before. */
  forgetTripletDistances(): void {
    const { triplet, earlier } = this;
    // One that was looked at only at the step where it had begun is no line: so is the first of a run, until it is measured.
    if (triplet.step.length > 1) {
      for (const name of ['step', 'anchorPositive', 'anchorNegative'] as const) earlier[name].push(...triplet[name]);
      earlier.step.push(triplet.step[triplet.step.length - 1]);
      earlier.anchorPositive.push(Number.NaN);
      earlier.anchorNegative.push(Number.NaN);
      thin(earlier, LIMITS);
    }
    for (const list of Object.values(triplet)) list.length = 0;
  }
}

function noDistances() {
  return { step: [] as number[], anchorPositive: [] as number[], anchorNegative: [] as number[] };
}

/** Cuts lists of equal length before `step` is reached; steps ascend. */
function forgetFrom(lists: Readonly<Record<string, number[]>> & { readonly step: number[] }, step: number): void {
  let keep = lists.step.length;
  while (keep > 0 && lists.step[keep - 1] >= step) keep--;
  for (const list of Object.values(lists)) list.length = keep;
}
