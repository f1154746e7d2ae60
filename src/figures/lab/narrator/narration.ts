// Which one of all that could be said of a run the lab says at this moment: what needs an answer first, then what has
// happened, then what there is to look for. Pure.
import { goneInsight } from '../../../session/insights/goneInsight';
import { marginInsight } from '../../../session/insights/marginInsight';
import { noticeInsight } from '../../../session/insights/noticeInsight';
import { spreadInsight } from '../../../session/insights/spreadInsight';
import { statusInsight } from '../../../session/insights/statusInsight';
import { timelineInsight } from '../../../session/insights/timelineInsight';
import { type WrongLabelsInsight, wrongLabelsInsight } from '../../../session/insights/wrongLabelsInsight';
import type { RunView } from '../../../session/run/runStore';
import { isOfPreset, type PresetId } from '../../../session/settings/presets';
import type { SettingName, Settings } from '../../../session/settings/settingsTable';

/** The first steps, which are slow. */
const SLOW_STEPS = 15;

/** Their sentences ask for the ring to be pulled, which the map does not have. */
export const ASKS_FOR_RING: readonly PresetId[] = ['drag-the-ring'];

type Found<Insight> = Exclude<Insight, null>;

export type Narration =
  | { readonly of: 'notice'; readonly insight: Found<ReturnType<typeof noticeInsight>> }
  | { readonly of: 'spread'; readonly insight: Found<ReturnType<typeof spreadInsight>> }
  | { readonly of: 'back'; readonly insight: ReturnType<typeof timelineInsight>['insight'] }
  | { readonly of: 'gone'; readonly insight: Found<ReturnType<typeof goneInsight>> }
  | { readonly of: 'margin'; readonly insight: Found<ReturnType<typeof marginInsight>> }
  | { readonly of: 'status'; readonly insight: ReturnType<typeof statusInsight> }
  | { readonly of: 'preset'; readonly id: PresetId }
  /** A changed setting has started the run again; `waits`: it is paused at its start. */
  | { readonly of: 'restart'; readonly by: SettingName; readonly waits: boolean }
  /** How many of the wrong labels, which the reader has asked for, give themselves away. */
  | { readonly of: 'wrong'; readonly insight: WrongLabelsInsight }
  /** What the arrows on the map mean. */
  | { readonly of: 'arrows' }
  /** What the picture shows. */
  | { readonly of: 'picture' };

interface NarrationOptions {
  /** The figure shows a ring that the reader may pull. */
  readonly ring: boolean;
  /** What the numbers of the run mean may be said. */
  readonly insights: boolean;
  /** Sentences about the picture and the example may be said. */
  readonly caption: boolean;
  /** The reader has the controls that an example tells to use. */
  readonly examples: boolean;
}

export function narration(
  view: RunView,
  settings: Settings,
  { ring, insights, caption, examples }: NarrationOptions,
): Narration {
  const notice = noticeInsight(view, settings);
  if (notice) return { of: 'notice', insight: notice };
  const { insight: time } = timelineInsight(view, settings);
  if (time.kind === 'back') return { of: 'back', insight: time };
  const gone = goneInsight(view);
  if (gone) return { of: 'gone', insight: gone };
  if (view.restartedBy && isAtItsStart(view)) {
    return { of: 'restart', by: view.restartedBy, waits: view.status === 'paused' && view.frame?.step === 0 };
  }
  const wrong = insights ? wrongLabelsInsight(view, settings) : null;
  if (wrong) return { of: 'wrong', insight: wrong };
  const spread = insights ? spreadInsight(view, settings) : null;
  if (spread) return { of: 'spread', insight: spread };
  const margin = insights ? marginInsight(view, settings) : null;
  if (margin) return { of: 'margin', insight: margin };
  const status = statusInsight(view, settings, ring);
  if (tellsMoreThanItsState(status)) return { of: 'status', insight: status };
  if (settings['lab.arrows'] && settings['lab.view'] === 'map') return { of: 'arrows' };
  const { preset } = view;
  if (caption && examples && preset && isOfPreset(preset, settings) && (ring || !ASKS_FOR_RING.includes(preset)))
    return { of: 'preset', id: preset };
  return caption ? { of: 'picture' } : { of: 'status', insight: status };
}

/** Why it has started again is said while it loads and through the slow first steps. */
function isAtItsStart({ status, frame }: RunView): boolean {
  return status === 'loading' || !frame || frame.step < SLOW_STEPS;
}

/** The dock says in a word whether a run trains, rests or is paused. */
function tellsMoreThanItsState({ kind }: ReturnType<typeof statusInsight>): boolean {
  return !['loading', 'training', 'resting', 'stopped', 'paused'].includes(kind);
}
