// The rows that a settings table is made of: the kinds of setting, and what a row says of one.

/**
 * What a change does. `live`: the next step is taken with it; `restart`: the run starts again from its seed; `pace`: only
 * when steps are taken; `engine`: what trains; `view`: it never leaves the page.
 */
export type Effect = 'live' | 'restart' | 'pace' | 'engine' | 'view';

export type Unit =
  | 'distance'
  | 'squaredDistance'
  | 'perStep'
  | 'stepsPerSecond'
  | 'classes'
  | 'people'
  | 'items'
  | 'dimensions'
  | 'radians'
  | 'share'
  | 'place'
  | 'marks'
  | 'degrees';

interface Row {
  /** Short name in the address; the full name is accepted too. */
  readonly urlKey: string;
  readonly effect: Effect;
  /** A word of i18n; a row without one is counted in nothing. */
  readonly unit?: Unit;
  /** Name of a setting: where it is `squared`, this one counts squared distances. */
  readonly squaredWith?: string;
  /** The same of a plain distance that the page shows, and takes, in the unit of the distances beside it. */
  readonly shownSquaredWith?: string;
}

export interface NumberRow extends Row {
  readonly kind: 'number' | 'integer';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** What one press of an arrow key changes; values between steps are allowed. On a logarithmic row, a factor. */
  readonly step: number;
  readonly logarithmic?: boolean;
}

export interface ChoiceRow extends Row {
  readonly kind: 'choice';
  readonly default: string | number;
  readonly choices: readonly (string | number)[];
  /** Of a row that acts live: values that no running run changes to or from; with them it starts again. */
  readonly restartValues?: readonly (string | number)[];
}

export interface FlagRow extends Row {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** A list of class ids, ascending and unique; empty means the data set's own default. */
export interface ClassesRow extends Row {
  readonly kind: 'classes';
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
}

export type SettingRow = NumberRow | ChoiceRow | FlagRow | ClassesRow;

/** A figure's own settings, by their full names. */
export type OwnSettings<Figure extends string> = Readonly<Record<`${Figure}.${string}`, SettingRow>>;
