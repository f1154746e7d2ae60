// A prediction card's run and its measured outcome.
import type { Distance } from '../core/loss/kinds';
import type { ByGroup } from '../session/fairness/fairnessMeasure';
import type { Settings } from '../session/settings/settingsTable';

/** What the card's button starts after an answer was chosen. */
export type CardRun =
  /** The chapter's run again from its start, to this step. */
  | { readonly kind: 'train'; readonly steps: number }
  /** The figure in this state; with `work`, once what it does there besides its run is done. */
  | { readonly kind: 'show'; readonly settings: Partial<Settings>; readonly work?: boolean };

/** The measured outcome of a card's run. Loss and shares: `before` of its first step, `after` the mean of its last ten. */
export interface Outcome {
  /** The id of that run: a figure that shows another one does not show what this says. */
  readonly run: number;
  readonly steps: number;
  /** In which mean distances are given: that of the run's loss, as its figure shows them. */
  readonly unit: Distance;
  readonly before: Measured;
  readonly after: Measured;
  /** The triplet in the figure, before the first step and at the end; null where another one has been followed meanwhile. */
  readonly followed: { readonly before: Followed; readonly after: Followed } | null;
  /** At the end, of the runs that kept step with it, in their order. */
  readonly others: readonly Measured[];
  /** Of strangers of two groups: the share of a group's different pairs that one threshold for both accepts; null where nobody is divided. */
  readonly falseAccepts: ByGroup<number> | null;
}

/** The two distances of a triplet, in the outcome's unit. */
export interface Followed {
  readonly anchorPositive: number;
  readonly anchorNegative: number;
}

export interface Measured {
  /** Of the mined triplets that have one. */
  readonly loss: number | null;
  /** Recall@1 on unseen items, 0 … 1. */
  readonly recall: number | null;
  /** Area under the ROC of those unseen items that the figures judge on: how often a pair of one class is closer than a pair of two. */
  readonly auc: number | null;
  /** Share of the pairs that still teach, 0 … 1. */
  readonly teaching: number | null;
  /** Share of all valid triplets of the batch with a loss, 0 … 1. */
  readonly active: number | null;
  /** Mean distance, in the outcome's unit, of unseen items of one class, and of different classes. */
  readonly same: number | null;
  readonly different: number | null;
}

/** The structure of a card: the index of its right answer, and what it runs. */
export interface CardPlan {
  readonly right: number;
  readonly run: CardRun;
  /** Whether the right answer is what this outcome came to; where it is not, the card says so. Absent where nothing is trained. */
  readonly cameTrue?: (outcome: Outcome) => boolean;
}

export interface CardWords {
  readonly question: string;
  readonly answers: readonly string[];
  /** Label of the button. */
  readonly run: string;
  /** What was measured, in a sentence; absent where nothing is trained. */
  readonly happened?: (outcome: Outcome) => string;
  /** Why the right answer is right; said where it came true. */
  readonly why: string;
}
