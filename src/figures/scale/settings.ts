// Own settings of the figure `scale`.
import type { OwnSettings } from '../../registry/settingRow';

export const scaleSettings = {
  'scale.axis': { kind: 'choice', choices: ['people', 'dimensions'], default: 'people', urlKey: 'sc', effect: 'view' },
} as const satisfies OwnSettings<'scale'>;
