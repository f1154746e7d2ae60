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
  /** The settings it starts with: a preset and what differs from it. */
  readonly preset: PresetId;
  readonly settings?: Partial<Settings>;
  readonly hide?: readonly Part[];
  /** What stands between text and card. */
  readonly note?: 'margin-or-threshold';
  readonly card: CardPlan;
}

export interface ChapterWords {
  readonly title: string;
  /** Names of the chapter's two figures, where it has two. */
  readonly figures?: readonly [string, string];
  /** `**…**` is strong. */
  readonly paragraphs: readonly string[];
  /** One thing to try with the figure. */
  readonly task: string;
  readonly card: CardWords;
}
