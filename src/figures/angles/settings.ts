// Own settings of the figure `angles`.
import type { OwnSettings } from '../../registry/settingRow';

/** The direction of a point of the circle: 0° is to the right, 90° up. */
const DIRECTION = {
  kind: 'integer',
  min: -180,
  max: 180,
  step: 1,
  effect: 'view',
  unit: 'degrees',
} as const;

/** Where a candidate stands, in units of the plane. */
const COORDINATE = { kind: 'number', min: -1.6, max: 1.6, step: 0.05, effect: 'view' } as const;

export const anglesSettings = {
  'angles.view': { kind: 'choice', choices: ['circle', 'plane'], default: 'circle', urlKey: 'anv', effect: 'view' },
  'angles.first': { ...DIRECTION, default: 30, urlKey: 'anf' },
  'angles.second': { ...DIRECTION, default: 90, urlKey: 'ans' },
  // At about 10° these three ask for the same.
  'angles.squaredMargin': {
    kind: 'number',
    default: 0.2,
    min: 0,
    max: 4,
    step: 0.01,
    urlKey: 'ansm',
    effect: 'view',
    unit: 'squaredDistance',
  },
  'angles.chordMargin': {
    kind: 'number',
    default: 0.31,
    min: 0,
    max: 2,
    step: 0.01,
    urlKey: 'ancm',
    effect: 'view',
    unit: 'distance',
  },
  'angles.angleMargin': {
    kind: 'integer',
    default: 18,
    min: 0,
    max: 180,
    step: 1,
    urlKey: 'anam',
    effect: 'view',
    unit: 'degrees',
  },
  'angles.aX': { ...COORDINATE, default: 1.55, urlKey: 'anax' },
  'angles.aY': { ...COORDINATE, default: 0.35, urlKey: 'anay' },
  'angles.bX': { ...COORDINATE, default: 0.6, urlKey: 'anbx' },
  'angles.bY': { ...COORDINATE, default: 0.4, urlKey: 'anby' },
} as const satisfies OwnSettings<'angles'>;
