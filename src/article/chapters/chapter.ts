// What a chapter is: its structure, the same in every language, and its words. No elements, no state.

import type { CardPlan, CardWords } from '../../prediction/cardRun';
import type { FigureId } from '../../registry/figures';
import type { Part } from '../../session/page/query';
import type { PresetId } from '../../session/settings/presets';
import type { Settings } from '../../session/settings/settingsTable';

export interface ChapterPlan {
  readonly figure: FigureId;
  /** A second figure that reads along with it: same experiment, same triplet. */
  readonly beside?: FigureId;
  /** Further figures, each with an experiment of its own. */
  readonly further?: readonly FurtherFigure[];
  /** The settings it starts with: a preset and what differs from it. */
  readonly preset: PresetId;
  readonly settings?: Partial<Settings>;
  readonly hide?: readonly Part[];
  /** What stands between the paragraphs. */
  readonly notes?: readonly PlacedNote[];
  /** What the reader can start by a click, in the order of the words' `tries`. */
  readonly tries?: readonly Try[];
  readonly card: CardPlan;
  /** Of the figure beside it. No host is told of it. */
  readonly besideCard?: CardPlan;
}

export interface FurtherFigure {
  readonly figure: FigureId;
  /** As in a chapter's plan. */
  readonly preset: PresetId;
  readonly settings?: Partial<Settings>;
  /** No host is told of it. */
  readonly card?: CardPlan;
}

export type NoteId = 'margin-or-threshold' | 'learning' | 'training-line' | 'collapse';

export interface PlacedNote {
  readonly id: NoteId;
  /** The paragraph that it follows, from 0 on. */
  readonly after: number;
}

/** A run that is started by a click. */
export interface Try {
  /** Where it begins, if not with the chapter's own start, and what differs from that. */
  readonly preset?: PresetId;
  readonly settings?: Partial<Settings>;
  /** Where it stops. */
  readonly steps: number;
}

export interface ChapterWords {
  readonly title: string;
  /** Names of the chapter's figures, where it has several: its own, the one beside it, further ones. */
  readonly figures?: readonly string[];
  /** `**…**` is strong. */
  readonly paragraphs: readonly string[];
  /** One thing to try with the figure. */
  readonly task: string;
  /** Labels of what can be started by a click. */
  readonly tries?: readonly string[];
  readonly card: CardWords;
  readonly besideCard?: CardWords;
  /** Of the further figures, in their order. */
  readonly furtherCards?: readonly CardWords[];
}
