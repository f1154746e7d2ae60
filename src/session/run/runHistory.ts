// The run so far, step by step: what the charts draw and the CSV saves.
import { ROW_FIELDS, ROW_SIZE, type RowField } from '../../training/protocol/run';

export class RunHistory {
  /** One growing list per field of a step. */
  readonly rows: Readonly<Record<RowField, number[]>>;
  /** The followed triplet's plain distances, at the steps that were shown. */
  readonly triplet = { step: [] as number[], anchorPositive: [] as number[], anchorNegative: [] as number[] };

  constructor() {
    this.rows = Object.fromEntries(ROW_FIELDS.map((field) => [field, [] as number[]])) as Record<RowField, number[]>;
  }

  /** Appends rows `(steps, ROW_SIZE)`. Rows of a run that went back replace what lay ahead. */
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

  /** The run goes on from `step`; what came after it will be another course. */
  forgetAfter(step: number): void {
    forgetFrom(this.rows, step + 1);
    forgetFrom(this.triplet, step + 1);
  }

  /** Another triplet is followed from now on; its past was never measured. */
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
