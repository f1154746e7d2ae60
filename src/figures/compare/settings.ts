// Own settings of the figure `compare`.
import type { OwnSettings } from '../../registry/settingRow';

/** The pairs of runs that can be shown; session/settings/pairs.ts says what each is made of. */
const PAIRS = ['zoom', 'no-zoom', 'no-margin', 'no-clip', 'collapse', 'dimensions', 'wrong-labels'] as const;

export const compareSettings = {
  'compare.pair': { kind: 'choice', choices: PAIRS, default: 'zoom', urlKey: 'cp', effect: 'restart' },
  'compare.quantity': {
    kind: 'choice',
    choices: ['recall', 'loss', 'teaching'],
    default: 'recall',
    urlKey: 'cq',
    effect: 'view',
  },
} as const satisfies OwnSettings<'compare'>;
