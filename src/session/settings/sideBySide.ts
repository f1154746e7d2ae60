// The runs that `losses` shows: one a loss, from the same weights and with the same batches. A test checks every record by the
// table and its rules.
import type { Loss } from '../../core/loss/kinds';
import { FACENET_DIGITS } from './presets';
import { DEFAULTS, type Settings } from './settingsTable';

/** In the order in which they stand. The first leads. */
export const SIDE_BY_SIDE = [
  'hinge',
  'contrastive',
  'infonce',
  'softmax',
  'arcface',
] as const satisfies readonly Loss[];

/**
 * Their full records. Of `settings` they keep seed, pace, looks and the dials: margin, temperature, angle. All distances are plain, so
 * that one margin is in one unit, and all are trained on the processor.
 */
export function lossSettings(settings: Settings): readonly Settings[] {
  const { seed, speed, margin, temperature, arcMargin } = settings;
  const dials = { seed, speed, margin, temperature, arcMargin, 'losses.anchor': settings['losses.anchor'] };
  const both: Settings = { ...DEFAULTS, ...FACENET_DIGITS, dimensions: 3, distance: 'plain', ...dials, backend: 'cpu' };
  return SIDE_BY_SIDE.map((loss) => ({ ...both, loss }));
}
