// Own settings of the figure `oneshot`.
import type { OwnSettings } from '../../registry/settingRow';

/**
 * The threshold that figure and chapter begin with, plain. After 200 steps on faces the threshold that is chosen on the other
 * strangers is 0.87–0.92 (seeds 7, 1, 2); at the table's default of 1.1 four strangers in five would be let in.
 */
export const DOOR = 0.9;

export const oneshotSettings = {
  'oneshot.enrolled': {
    kind: 'integer',
    default: 10,
    min: 5,
    max: 20,
    step: 1,
    urlKey: 'oe',
    effect: 'view',
    unit: 'classes',
  },
} as const satisfies OwnSettings<'oneshot'>;
