// What a chapter is: its structure, the same in every language, and its words. No elements, no state.
import type { PresetId } from '../../session/presets';
import type { Part } from '../../session/query';
import type { Settings } from '../../session/settingsTable';

/** Figures that chapters ask for; one that the page does not have yet is passed over. */
export type WantedFigure =
  | 'lab'
  | 'scores'
  | 'triplet'
  | 'equation'
  | 'distances'
  | 'mining'
  | 'encoder'
  | 'compare'
  | 'verify'
  | 'oneshot'
  | 'people'
  | 'scale';

/** What committing to an answer unlocks. */
export type CardRun =
  /** The chapter's run again from its start, to this step. */
  | { readonly kind: 'train'; readonly steps: number }
  /** The figure in this state. */
  | { readonly kind: 'show'; readonly settings: Partial<Settings> };

export interface ChapterPlan {
  /** The chapter's figure: the first of these that the page has. */
  readonly figures: readonly WantedFigure[];
  /** A second figure that reads along with it: same experiment, same triplet. */
  readonly beside?: WantedFigure;
  /** The settings it starts with: a preset and what differs from it. */
  readonly preset: PresetId;
  readonly settings?: Partial<Settings>;
  readonly hide?: readonly Part[];
  readonly card: { readonly right: number; readonly run: CardRun };
}

/** What a card’s run did, measured; loss and shares before are those of its first step, after those of its last ten, in the mean. */
export interface Outcome {
  readonly steps: number;
  readonly before: Measured;
  readonly after: Measured;
}

export interface Measured {
  /** Of the mined triplets that have one. */
  readonly loss: number | null;
  /** Recall@1 on unseen items, 0 … 1. */
  readonly recall: number | null;
  /** Area under the ROC of unseen items: how often a pair of one class is closer than a pair of two. */
  readonly auc: number | null;
  /** Share of the pairs that still teach, 0 … 1. */
  readonly teaching: number | null;
  /** Share of all valid triplets of the batch with a loss, 0 … 1. */
  readonly active: number | null;
  /** Mean plain distance of unseen items of one class, and of different classes. */
  readonly same: number | null;
  readonly different: number | null;
}

export interface ChapterWords {
  readonly title: string;
  /** `**…**` is strong. */
  readonly paragraphs: readonly string[];
  /** One thing to try with the figure. */
  readonly task: string;
  readonly card: {
    readonly question: string;
    readonly answers: readonly string[];
    /** What the button says that shows or runs it. */
    readonly run: string;
    /** What was measured, in a sentence; absent where nothing is trained. */
    readonly happened?: (outcome: Outcome) => string;
    /** Why it is so. */
    readonly why: string;
  };
}
