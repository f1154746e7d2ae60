// The distance that a run's loss compares, which is the one on every screen: that of the settings where the loss is of triplets,
// and the plain one under all other losses. The setting itself is kept for when the loss changes back.
import type { Distance } from '../../core/loss/kinds';
import { isSquared, type Settings } from './settingsTable';

export function comparedDistance(settings: Settings): Distance {
  return isSquared('distance', settings) ? 'squared' : 'plain';
}
