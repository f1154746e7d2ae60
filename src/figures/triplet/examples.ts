// Four arrangements worth a look, each a few settings. Their names are words of i18n.
import { DEFAULTS, type Settings } from '../../session/settings/settingsTable';

export const EXAMPLES = ['pull', 'quiet', 'farSide', 'between'] as const;
export type Example = (typeof EXAMPLES)[number];

const OWN = Object.fromEntries(
  Object.entries(DEFAULTS).filter(([name]) => name.startsWith('triplet.') && name !== 'triplet.stepSize'),
) as Partial<Settings>;

const CHANGES: Readonly<Record<Example, Partial<Settings>>> = {
  pull: {},
  quiet: { 'triplet.negativeX': -1, 'triplet.negativeY': -0.8 },
  // 150° between anchor and positive: d² = 3.73, and a margin of 0.5 goes past 4.
  farSide: {
    'triplet.space': 'circle',
    'triplet.anchorX': 0,
    'triplet.anchorY': 1,
    'triplet.positiveX': 0.5,
    'triplet.positiveY': -0.866025,
    'triplet.negativeX': -0.939693,
    'triplet.negativeY': -0.34202,
  },
  // The negative half-way to the positive: a linear encoder keeps it half-way, whatever its weights.
  between: {
    'triplet.moves': 'encoder',
    'triplet.anchorX': -0.5,
    'triplet.anchorY': -0.3,
    'triplet.positiveX': 0.9,
    'triplet.positiveY': 0.7,
    'triplet.negativeX': 0.2,
    'triplet.negativeY': 0.2,
  },
};

/** All settings of the figure but the step size, which is the reader's own. */
export function exampleSettings(example: Example): Partial<Settings> {
  return { ...OWN, ...CHANGES[example] };
}
