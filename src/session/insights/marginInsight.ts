// What has become of the space since the margin was widened, and what is so where it cannot zoom.
import type { RunView } from '../run/runStore';
import type { Settings } from '../settings/settingsTable';

export type MarginInsight =
  /**
   * Factors by which mean distances have grown since, of different classes and of one class; recall before and now.
   * `zoomed`: both by about the same.
   */
  | {
      readonly kind: 'since-wider';
      readonly different: number;
      readonly same: number;
      readonly recallBefore: number;
      readonly recallNow: number;
      readonly zoomed: boolean;
    }
  /** In the run that shows it, embeddings have length 1. `circle`: in two dimensions. `margin`: the loss has one. */
  | { readonly kind: 'unit-length'; readonly circle: boolean; readonly margin: boolean };

/** A change is told from here on, and factors that differ by less count as the same. */
const CLEARLY = 1.3;

export function marginInsight(view: RunView, settings: Settings): MarginInsight | null {
  const { evaluation, stretch, preset, startedWith } = view;
  const { normalize, dimensions } = startedWith ?? settings;
  if (normalize) {
    const margin = settings.loss === 'hinge';
    return preset === 'drag-the-ring' ? { kind: 'unit-length', circle: dimensions === 2, margin } : null;
  }
  if (!stretch || !evaluation || settings.loss !== 'hinge' || settings.margin <= stretch.fromMargin) return null;
  const before = stretch.evaluation;
  // The reader may have gone back to a step before the margin was moved.
  if (evaluation.step <= before.step || before.recall === null || evaluation.recall === null) return null;
  if (!before.meanDifferent || !before.meanSame || !evaluation.meanDifferent || !evaluation.meanSame) return null;
  const different = evaluation.meanDifferent / before.meanDifferent;
  const same = evaluation.meanSame / before.meanSame;
  if (different < CLEARLY) return null;
  const zoomed = same >= CLEARLY && same / different < CLEARLY && different / same < CLEARLY;
  return { kind: 'since-wider', different, same, recallBefore: before.recall, recallNow: evaluation.recall, zoomed };
}
