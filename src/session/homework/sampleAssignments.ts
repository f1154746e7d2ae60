// The three assignments of the page for teachers: their structure and a solution of each, which a test trains. Words come by
// language, so that a class has its assignment in its own.

import type { PlannedChange } from '../run/plan';
import { DEFAULTS, type Settings } from '../settings/settingsTable';
import type { Assignment } from './assignment';
import type { Card } from './card';
import type { Goal } from './goals';
import { settingsIn } from './heldSettings';

export const SAMPLE_IDS = ['margin', 'rescue', 'room'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

export interface SampleWords {
  readonly title: string;
  readonly instructions: string;
  readonly card: Pick<Card, 'question' | 'answers' | 'after'>;
}

interface Sample {
  /** With which it begins. */
  readonly settings: string;
  readonly card: Pick<Card, 'right' | 'settings' | 'steps'>;
  readonly goals: readonly Goal[];
  readonly solution: Solution;
}

/** A run that meets all goals. */
export interface Solution {
  readonly settings: string;
  readonly changes: readonly PlannedChange[];
  readonly steps: number;
  /** Recall after them, rounded to percent: what the page says of it. */
  readonly percent: number;
}

/** In the order of the settings table, as goals hold them. */
const FIVE = 'd=digits&c=0,1,2,3,4';
const TEN = '0,1,2,3,4,5,6,7,8,9';

export const SAMPLES: Readonly<Record<SampleId, Sample>> = {
  margin: {
    settings: 'preset=no-margin',
    card: { right: 1, settings: 'preset=no-margin&mi=all', steps: 100 },
    goals: [{ kind: 'recall', least: 0.9, within: 300, needs: FIVE }],
    solution: { settings: 'preset=no-margin&dim=3&m=0.2&mi=semi-hard', changes: [], steps: 300, percent: 93 },
  },
  rescue: {
    settings: 'preset=rescue',
    card: { right: 2, settings: 'preset=collapse', steps: 100 },
    goals: [
      { kind: 'collapse', least: 0, within: 150, needs: FIVE },
      { kind: 'rescue', least: 0.8, within: 500, needs: '' },
    ],
    solution: {
      settings: 'preset=collapse',
      changes: [{ step: 100, settings: { mining: 'all', margin: 1, learningRate: 0.005 } }],
      steps: 300,
      percent: 85,
    },
  },
  room: {
    settings: `preset=first-clusters&c=${TEN}&p=10&dim=2`,
    card: { right: 1, settings: `preset=first-clusters&c=${TEN}&p=10&dim=2`, steps: 200 },
    goals: [{ kind: 'recall', least: 0.85, within: 300, needs: `d=digits&c=${TEN}` }],
    solution: { settings: `preset=first-clusters&c=${TEN}&p=10&dim=128`, changes: [], steps: 100, percent: 91 },
  },
};

export function sampleAssignment(id: SampleId, { title, instructions, card }: SampleWords): Assignment {
  const { settings, goals, card: run } = SAMPLES[id];
  return { title, instructions, settings, cards: [{ ...card, ...run }], goals };
}

export function solutionStart({ settings }: Solution): Settings {
  return settingsIn(settings) ?? DEFAULTS;
}
