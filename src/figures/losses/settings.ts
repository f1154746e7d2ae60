// Own settings of the figure `losses`.
import type { OwnSettings } from '../../registry/settingRow';

export const lossesSettings = {
  'losses.anchor': {
    kind: 'integer',
    default: 1,
    min: 1,
    max: 40,
    step: 1,
    urlKey: 'lan',
    effect: 'view',
    unit: 'place',
  },
} as const satisfies OwnSettings<'losses'>;
