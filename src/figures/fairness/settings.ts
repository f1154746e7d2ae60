// Own settings of the figure `fairness`. The first two decide whom a run is trained on, in every figure.
import { GROUP_TRAITS } from '../../data/faces/groupShares';
import type { OwnSettings } from '../../registry/settingRow';

export const fairnessSettings = {
  'fairness.trait': {
    kind: 'choice',
    choices: ['none', ...GROUP_TRAITS],
    default: 'none',
    urlKey: 'ft',
    effect: 'restart',
  },
  'fairness.share': { kind: 'integer', default: 50, min: 10, max: 90, step: 10, urlKey: 'fs', effect: 'restart' },
  'fairness.shows': { kind: 'choice', choices: ['far', 'val', 'auc'], default: 'far', urlKey: 'fq', effect: 'view' },
  'fairness.threshold': { kind: 'choice', choices: ['one', 'each'], default: 'one', urlKey: 'fo', effect: 'view' },
} as const satisfies OwnSettings<'fairness'>;
