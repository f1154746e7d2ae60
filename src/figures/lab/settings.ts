// Own settings of the figure `lab`.
import type { OwnSettings } from '../../registry/settingRow';

export const labSettings = {
  'lab.view': { kind: 'choice', choices: ['bulls-eye', 'map'], default: 'bulls-eye', urlKey: 'lv', effect: 'view' },
  'lab.unseen': { kind: 'flag', default: false, urlKey: 'lu', effect: 'view' },
  'lab.wrong': { kind: 'flag', default: false, urlKey: 'lw', effect: 'view' },
  'lab.arrows': { kind: 'flag', default: false, urlKey: 'la', effect: 'view' },
  'lab.level': { kind: 'choice', choices: [1, 2, 3], default: 1, urlKey: 'll', effect: 'view' },
} as const satisfies OwnSettings<'lab'>;
