// Own settings of the figure `equation`.
import { DISTANCES, LOSS_FORMS } from '../../core/loss/kinds';
import type { OwnSettings } from '../../registry/settingRow';

/** A distance, in the unit that `equation.distance` says. */
const TERM = {
  kind: 'number',
  min: 0,
  max: 4,
  step: 0.01,
  effect: 'view',
  unit: 'distance',
  squaredWith: 'equation.distance',
} as const;

export const equationSettings = {
  'equation.anchorPositive': { ...TERM, default: 0.6, urlKey: 'eap' },
  'equation.anchorNegative': { ...TERM, default: 0.7, urlKey: 'ean' },
  'equation.margin': { ...TERM, default: 0.2, urlKey: 'em' },
  'equation.distance': { kind: 'choice', choices: DISTANCES, default: 'squared', urlKey: 'edi', effect: 'view' },
  'equation.loss': { kind: 'choice', choices: LOSS_FORMS, default: 'hinge', urlKey: 'elo', effect: 'view' },
} as const satisfies OwnSettings<'equation'>;
