// The registry of figures: one entry each. A figure's component is the default export of the one `…Figure.tsx` in its
// folder, `figures/<id>/`; everything else that differs from figure to figure is said here.
import type { DataSetId } from '../data/dataSet';
import { anglesSettings } from '../figures/angles/settings';
import { compareSettings } from '../figures/compare/settings';
import { encoderSettings } from '../figures/encoder/settings';
import { equationSettings } from '../figures/equation/settings';
import { fairnessSettings } from '../figures/fairness/settings';
import { labSettings } from '../figures/lab/settings';
import { lossesSettings } from '../figures/losses/settings';
import { marginsSettings } from '../figures/margins/settings';
import { DOOR, oneshotSettings } from '../figures/oneshot/settings';
import { peopleSettings } from '../figures/people/settings';
import { scaleSettings } from '../figures/scale/settings';
import { scoresSettings } from '../figures/scores/settings';
import { tripletSettings } from '../figures/triplet/settings';
import type { SettingRow } from './settingRow';

export interface FigureEntry {
  /**
   * Runs that it shows: none (no data is loaded and no worker made), one, two side by side, one for each loss, or a series one
   * after another.
   */
  readonly runs: 0 | 1 | 2 | 'losses' | 'series';
  /**
   * The settings that it opens with, alone and with an address that names none, as an address would name them; null: the
   * defaults and no preset.
   */
  readonly opensWith: string | null;
  /** False: the first steps of its runs go at full speed, because the figure shows nothing step by step. */
  readonly slowStart: boolean;
  /** The data set that it always shows; null: the one of its run. The credit below the embedded figure names it. */
  readonly data: DataSetId | null;
  /** Its own settings, each named `<id>.…`. They join the one settings table in the order of the registry. */
  readonly settings: Readonly<Record<string, SettingRow>>;
}

const NO_RUN = { runs: 0, opensWith: 'preset=drag-the-ring', slowStart: false, data: null } as const;
const ONE_RUN = { runs: 1, opensWith: 'preset=drag-the-ring', slowStart: true, data: null } as const;

export const FIGURES = {
  lab: { ...ONE_RUN, settings: labSettings },
  triplet: { ...NO_RUN, settings: tripletSettings },
  scores: { ...NO_RUN, settings: scoresSettings },
  equation: { ...NO_RUN, settings: equationSettings },
  distances: { ...ONE_RUN, settings: {} },
  mining: { ...ONE_RUN, settings: {} },
  encoder: { ...ONE_RUN, settings: encoderSettings },
  // Both show nothing but what is measured, and that is not measured at every step.
  verify: { ...ONE_RUN, opensWith: null, slowStart: false, settings: {} },
  // Its classes must be strangers to the encoder, and only people are.
  oneshot: { ...ONE_RUN, opensWith: `preset=faces&threshold=${DOOR}`, slowStart: false, settings: oneshotSettings },
  scale: { ...ONE_RUN, runs: 'series', settings: scaleSettings },
  compare: { ...ONE_RUN, runs: 2, settings: compareSettings },
  // Its records are its own, and of digits.
  losses: {
    ...ONE_RUN,
    opensWith: 'margin=0.8',
    runs: 'losses',
    slowStart: false,
    data: 'digits',
    settings: lossesSettings,
  },
  // Its groups are of people, and the runs are those of one division.
  fairness: {
    ...ONE_RUN,
    runs: 'series',
    opensWith: 'preset=ninety-ten',
    slowStart: false,
    data: 'faces',
    settings: fairnessSettings,
  },
  people: { ...NO_RUN, data: 'faces', settings: peopleSettings },
  angles: { ...NO_RUN, settings: anglesSettings },
  // Its runs are of its own grid; none of them is the run of its experiment.
  margins: { ...NO_RUN, opensWith: 'preset=rescue', settings: marginsSettings },
} as const satisfies Readonly<Record<string, FigureEntry>>;

export type FigureId = keyof typeof FIGURES;
