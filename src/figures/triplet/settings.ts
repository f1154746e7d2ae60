// Own settings of the figure `triplet`.
import { DISTANCES } from '../../core/loss/kinds';
import type { OwnSettings } from '../../registry/settingRow';

/** Where a point stands, in units of the plane. */
const COORDINATE = { kind: 'number', min: -9, max: 9, step: 0.05, effect: 'view' } as const;

export const tripletSettings = {
  'triplet.space': { kind: 'choice', choices: ['plane', 'circle'], default: 'plane', urlKey: 'tsp', effect: 'view' },
  'triplet.moves': { kind: 'choice', choices: ['points', 'encoder'], default: 'points', urlKey: 'tmo', effect: 'view' },
  'triplet.distance': { kind: 'choice', choices: DISTANCES, default: 'squared', urlKey: 'tdi', effect: 'view' },
  'triplet.margin': {
    kind: 'number',
    default: 0.5,
    min: 0,
    max: 6,
    step: 0.01,
    urlKey: 'tm',
    effect: 'view',
    unit: 'distance',
    squaredWith: 'triplet.distance',
  },
  'triplet.stepSize': {
    kind: 'number',
    default: 0.03,
    min: 0.005,
    max: 0.5,
    step: 10 ** 0.1,
    logarithmic: true,
    urlKey: 'tst',
    effect: 'view',
  },
  'triplet.anchorX': { ...COORDINATE, default: 0, urlKey: 'tax' },
  'triplet.anchorY': { ...COORDINATE, default: 0.3, urlKey: 'tay' },
  'triplet.positiveX': { ...COORDINATE, default: 0.9, urlKey: 'tpx' },
  'triplet.positiveY': { ...COORDINATE, default: -0.1, urlKey: 'tpy' },
  'triplet.negativeX': { ...COORDINATE, default: -0.6, urlKey: 'tnx' },
  'triplet.negativeY': { ...COORDINATE, default: -0.05, urlKey: 'tny' },
} as const satisfies OwnSettings<'triplet'>;
