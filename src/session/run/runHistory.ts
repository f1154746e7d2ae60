// The measurements of a run, step by step, for the charts and the CSV file.
import { ROW_FIELDS, ROW_SIZE, type RowField } from '../../training/protocol/run';

export class RunHistory {
  /** One growing list per field of a step. */
  readonly rows: Readonly<Record<RowField, number[]>>;
  /** The followed triplet's plain distances, at the steps that were shown. */
  readonly triplet = { step: [] as number[], anchorPositive: [] as number[], anchorNegative: [] as number[] };

  constructor() {
    this.rows = Object.fromEntries(ROW_FIELDS.map((field) => [field, [] as number[]])) as Record<RowField, number[]>;
  }

  /** Appends rows `(steps, ROW_SIZE)`, ascending in steps. Known rows of the first one's step and later are replaced. */
  add(rows: Float32Array): void {
    if (rows.length > 0) {
      forgetFrom(this.rows, rows[0]);
      forgetFrom(this.triplet, rows[0]);
    }
    for (let i = 0; i < rows.length; i += ROW_SIZE) {
      ROW_FIELDS.forEach((field, column) => {
        this.rows[field].push(rows[i + column]);
      });
    }
  }

  addTripletDistances(step: number, anchorPositive: number, anchorNegative: number): void {
    const { triplet } = this;
    forgetFrom(triplet, step);
    triplet.step.push(step);
    triplet.anchorPositive.push(anchorPositive);
    triplet.anchorNegative.push(anchorNegative);
  }

  /** Drops all steps after `step`: the run goes on from there. */
  forgetAfter(step: number): void {
    forgetFrom(this.rows, step + 1);
    forgetFrom(this.triplet, step + 1);
  }

  /** Another triplet is followed from now on, whose distances were not measured before. */
  forgetTripletDistances(): void {
    for (const list of Object.values(this.triplet)) list.length = 0;
  }
}

/** Cuts lists of equal length before `step` is reached; steps ascend. */
function forgetFrom(lists: Readonly<Record<string, number[]>> & { readonly step: number[] }, step: number): void {
  let keep = lists.step.length;
  while (keep > 0 && lists.step[keep - 1] >= step) keep--;
  for (const list of Object.values(lists)) list.length = keep;
}
