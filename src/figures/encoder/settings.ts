// Own settings of the figure `encoder`.
import type { OwnSettings } from '../../registry/settingRow';

export const encoderSettings = {
  'encoder.layer': { kind: 'integer', default: 1, min: 1, max: 4, step: 1, urlKey: 'enl', effect: 'view' },
} as const satisfies OwnSettings<'encoder'>;
