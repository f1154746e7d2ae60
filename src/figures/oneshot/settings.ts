// Own settings of the figure `oneshot`.
import type { OwnSettings } from '../../registry/settingRow';

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
