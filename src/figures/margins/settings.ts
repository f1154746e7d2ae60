// Own settings of the figure `margins`.
import type { OwnSettings } from '../../registry/settingRow';

export const marginsSettings = {
  'margins.rows': {
    kind: 'choice',
    choices: ['mining', 'learningRate', 'dimensions', 'seed'],
    default: 'mining',
    urlKey: 'mgr',
    effect: 'view',
  },
  'margins.colour': {
    kind: 'choice',
    choices: ['recall', 'teaching'],
    default: 'recall',
    urlKey: 'mgc',
    effect: 'view',
  },
  'margins.take': { kind: 'flag', default: false, urlKey: 'mgt', effect: 'view' },
  'margins.steps': { kind: 'integer', default: 150, min: 10, max: 400, step: 10, urlKey: 'mgs', effect: 'view' },
  'margins.seeds': { kind: 'integer', default: 1, min: 1, max: 5, step: 1, urlKey: 'mgn', effect: 'view' },
} as const satisfies OwnSettings<'margins'>;
