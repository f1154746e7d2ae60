// Own settings of the figure `people`.
import type { OwnSettings } from '../../registry/settingRow';

/** A person's number, as data/faces/people.ts counts them: anybody but a stranger. A test compares the two. */
const PERSON = { kind: 'integer', min: 1, max: 9999, step: 1, effect: 'view' } as const;

export const peopleSettings = {
  'people.person': { ...PERSON, default: 43, urlKey: 'pep' },
  'people.other': { ...PERSON, default: 12, urlKey: 'peo' },
  'people.factor': {
    kind: 'choice',
    choices: ['yaw', 'nod', 'light', 'smile'],
    default: 'yaw',
    urlKey: 'pef',
    effect: 'view',
  },
  'people.factorAt': { kind: 'number', default: 0.67, min: -1, max: 1, step: 0.05, urlKey: 'pea', effect: 'view' },
  'people.share': { kind: 'number', default: 0.5, min: 0, max: 1, step: 0.02, urlKey: 'pes', effect: 'view' },
} as const satisfies OwnSettings<'people'>;
