// Own settings of the figure `scores`.
import type { OwnSettings } from '../../registry/settingRow';

/** A student's mark, or a difference of two. */
const MARKS = { kind: 'number', min: 0, max: 100, step: 1, effect: 'view', unit: 'marks' } as const;

export const scoresSettings = {
  'scores.act': { kind: 'choice', choices: ['judge', 'push'], default: 'judge', urlKey: 'sact', effect: 'view' },
  'scores.a': { ...MARKS, default: 95, urlKey: 'sa' },
  'scores.b': { ...MARKS, default: 93, urlKey: 'sb' },
  'scores.you': { ...MARKS, default: 50, urlKey: 'sy' },
  'scores.anchor': { kind: 'choice', choices: ['a', 'b', 'you'], default: 'a', urlKey: 'san', effect: 'view' },
  'scores.threshold': { ...MARKS, default: 10, urlKey: 'st' },
  'scores.margin': { ...MARKS, default: 10, urlKey: 'sm' },
  'scores.squared': { kind: 'flag', default: false, urlKey: 'sq', effect: 'view' },
  'scores.squaredMargin': {
    kind: 'number',
    default: 0.2,
    min: 0,
    max: 1,
    step: 0.01,
    urlKey: 'sqm',
    effect: 'view',
    unit: 'squaredDistance',
  },
} as const satisfies OwnSettings<'scores'>;
