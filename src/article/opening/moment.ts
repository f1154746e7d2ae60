// One moment of a run, as the beats look at it: of the picture that is on screen, so that beats and picture say one number.

import { PLACE_SIZE } from '../../core/projection/place';
import { sceneItems } from '../../figures/parts/hooks/useScene';
import { rowsUpTo } from '../../figures/parts/shown/shownHistory';
import type { Moment } from '../../session/opening/beats';
import { recentMean } from '../../session/run/history/recentMean';
import type { RunView } from '../../session/run/runStore';
import { comparedDistance } from '../../session/settings/comparedDistance';
import type { Settings } from '../../session/settings/settingsTable';
import type { Frame } from '../../training/protocol/reports';
import { countCaught, type LossRule } from '../../views/stage/scene';

/** Null before the first frame of a run. The ring is that of the present margin. */
export function momentOf(
  frame: Frame | null,
  { run, data, startedWith, history }: RunView,
  settings: Settings,
): Moment | null {
  if (!frame || !data || !startedWith || frame.run !== run) return null;
  const items = sceneItems(data, frame.probes, frame.triplet);
  if (items.length * PLACE_SIZE !== frame.places.length) return null;
  const rule: LossRule = { margin: settings.margin, distance: comparedDistance(settings), loss: settings.loss };
  const { hard, semiHard, different } = countCaught(items, frame, rule);
  const { margin } = settings;
  return {
    run,
    step: frame.step,
    normalize: startedWith.normalize,
    margin,
    caught: hard + semiHard,
    different,
    teaching: recentMean(rowsUpTo(history, frame.step, ['teachingShare']).teachingShare) ?? 1,
  };
}
