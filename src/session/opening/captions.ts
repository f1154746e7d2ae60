// What each beat says, as facts: measured, and of the kind that the numbers bear out. The sentences are in i18n.
import { marginInsight } from '../insights/marginInsight';
import type { RunView } from '../run/runStore';
import type { Settings } from '../settings/settingsTable';
import { LEAST_STEPS, type Moment, type Pull, type Story } from './beats';

/** Recall before and now, 0 … 1, and what is said of it: a change of less than three points is none. */
interface RecallFacts {
  readonly recallBefore: number;
  readonly recallNow: number;
  readonly recall: 'same' | 'fell' | 'rose';
}

export type Caption =
  /** Class ids of the anchor with its positive, and of the negative. */
  | { readonly kind: 'pictures'; readonly matching: number; readonly different: number }
  /** The run waits because the reader wants less motion. */
  | { readonly kind: 'still' }
  | { readonly kind: 'turn' }
  /** Of `of` different items the ring held `most`, and holds `left`. */
  | { readonly kind: 'more'; readonly most: number; readonly of: number; readonly left: number }
  | { readonly kind: 'measuring' }
  /** The means of all distances have grown, `same` and `different` times, by about as much. */
  | ({ readonly kind: 'zoomed'; readonly same: number; readonly different: number } & RecallFacts)
  /** They have grown, but not alike. */
  | ({ readonly kind: 'apart'; readonly same: number; readonly different: number } & RecallFacts)
  | { readonly kind: 'hardly' }
  | { readonly kind: 'circle-sorts' }
  | { readonly kind: 'circle-waits' }
  /** It waits as well, but they have not sorted themselves. */
  | { readonly kind: 'circle-late' }
  /** Different items inside the ring, around this anchor: before the ring was drawn wider, and now. */
  | { readonly kind: 'circle-wider'; readonly before: number; readonly left: number; readonly of: number }
  /** The wider ring held `most`, and almost all are out again. */
  | { readonly kind: 'circle-crowds'; readonly most: number; readonly of: number };

const ON_CIRCLE = { 'not-yet': 'circle-sorts', sorted: 'circle-waits', late: 'circle-late' } as const;
const CLEAR_CHANGE = 0.03;
/** So many more items inside the ring are more. */
const CLEARLY_MORE = 2;

/** `stillWanted`: the reader's system asks for less motion. */
export function captionOf(story: Story, view: RunView, settings: Settings, stillWanted: boolean): Caption {
  const { beat, pull, now } = story;
  switch (beat) {
    case 'pictures':
      if (stillWanted && view.status === 'paused' && !now?.step) return { kind: 'still' };
      return { kind: 'pictures', ...classesOf(view) };
    case 'turn':
      return { kind: 'turn' };
    case 'more':
      return { kind: 'more', most: pull?.most ?? 0, of: now?.different ?? 0, left: now?.caught ?? 0 };
    case 'zoomed':
      return sincePull(view, settings);
    case 'circle':
      if (pull && now) return now.step - pull.step < LEAST_STEPS ? { kind: 'measuring' } : sinceWider(pull, now);
      return { kind: ON_CIRCLE[story.settled ?? 'not-yet'] };
  }
}

function sinceWider({ before, most }: Pull, { caught, different }: Moment): Caption {
  const out = most > before + CLEARLY_MORE && caught <= before + CLEARLY_MORE;
  return out
    ? { kind: 'circle-crowds', most, of: different }
    : { kind: 'circle-wider', before, left: caught, of: different };
}

function classesOf({ data, frame }: RunView): { readonly matching: number; readonly different: number } {
  const label = (item: number | undefined) => (item === undefined ? 0 : (data?.labels[item] ?? 0));
  return { matching: label(frame?.triplet.positive), different: label(frame?.triplet.negative) };
}

function sincePull(view: RunView, settings: Settings): Caption {
  const { frame, evaluation, stretch, status } = view;
  if (!frame || !evaluation || !stretch || evaluation.step <= stretch.evaluation.step) return { kind: 'measuring' };
  // At a pause everything is measured once more; what was measured on the way is not told as what it came to.
  if (status === 'paused' && evaluation.step < frame.step) return { kind: 'measuring' };
  const since = marginInsight(view, settings);
  if (since?.kind !== 'since-wider') return { kind: 'hardly' };
  const { same, different, recallBefore, recallNow, zoomed } = since;
  const change = recallNow - recallBefore;
  const recall = Math.abs(change) < CLEAR_CHANGE ? 'same' : change < 0 ? 'fell' : 'rose';
  return { kind: zoomed ? 'zoomed' : 'apart', same, different, recallBefore, recallNow, recall };
}
