// Defines the grid of `margins`: which margins, what differs from row to row, and the settings and the order of all runs.
// Pure functions; marginRuns takes the runs.
import { DIMENSIONS, type Distance, type Mining } from '../../core/loss/kinds';
import { seedAfter } from '../settings/seeds';
import { SETTING_NAMES, type Settings, settingRow } from '../settings/settingsTable';
import { textOfValue } from '../settings/settingValue';

export type GridRows = Settings['margins.rows'];

export interface GridRow {
  /** Unique in the grid. */
  readonly key: string;
  readonly part: Partial<Settings>;
}

export interface GridCell {
  /** Unique in the grid. */
  readonly key: string;
  readonly row: GridRow;
  readonly margin: number;
  /** One for each seed. */
  readonly jobs: readonly GridJob[];
}

export interface GridJob {
  /** The same for the same run in whatever grid. */
  readonly key: string;
  /** All of its settings, those of the lab in which it is the same run. */
  readonly settings: Settings;
  readonly steps: number;
}

export interface Grid {
  readonly margins: readonly number[];
  readonly rows: readonly GridRow[];
  /** Row by row. */
  readonly cells: readonly GridCell[];
  /** Of all cells, in the order in which they are taken. */
  readonly jobs: readonly GridJob[];
}

const MARGINS = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5];
/** A step on faces takes many times as long. */
const FEWER_MARGINS = [0, 0.1, 0.2, 0.8, 3.2];
const PAIRINGS: readonly (readonly [Mining, Distance])[] = [
  ['semi-hard', 'squared'],
  ['semi-hard', 'plain'],
  ['all', 'squared'],
  ['all', 'plain'],
  ['hard', 'squared'],
  ['hard', 'plain'],
];
const FEWER_PAIRINGS = PAIRINGS.filter(([mining]) => mining !== 'all');
const LEARNING_RATES = [0.0003, 0.001, 0.003, 0.01];
const SEED_ROWS = 4;

/** What makes another run; the margin and what a row sets are laid over it. */
const OF_THE_RUN = SETTING_NAMES.filter((name) => ['live', 'restart'].includes(settingRow(name).effect));

/** The grid that these settings ask for. */
export function gridOf(settings: Settings): Grid {
  const margins = settings.dataset === 'faces' ? FEWER_MARGINS : MARGINS;
  const rows = rowsOf(settings);
  const cells = rows.flatMap((row) => margins.map((margin) => cellOf(settings, row, margin)));
  return { margins, rows, cells, jobs: jobsInOrder(margins, rows, cells) };
}

/** The first seed of all cells first, and of those a coarse grid before the rest. */
function jobsInOrder(
  margins: readonly number[],
  rows: readonly GridRow[],
  cells: readonly GridCell[],
): readonly GridJob[] {
  const columns = coarseFirst(margins.length);
  const seeds = Math.max(0, ...cells.map(({ jobs }) => jobs.length));
  return Array.from({ length: seeds }, (_, seed) =>
    columns.flatMap((column) => rows.map((_, row) => cells[row * margins.length + column].jobs[seed])),
  ).flat();
}

/** The keys of a grid that are part of an address in the page: `semi-hard squared 0.2`. */
export function cellKey(row: GridRow, margin: number): string {
  return `${row.key} ${margin}`;
}

function rowsOf(settings: Settings): readonly GridRow[] {
  switch (settings['margins.rows']) {
    case 'mining':
      return (settings.dataset === 'faces' ? FEWER_PAIRINGS : PAIRINGS).map(([mining, distance]) => ({
        key: `${mining} ${distance}`,
        part: { mining, distance },
      }));
    case 'learningRate':
      return LEARNING_RATES.map((learningRate) => ({ key: String(learningRate), part: { learningRate } }));
    case 'dimensions':
      return DIMENSIONS.map((dimensions) => ({ key: String(dimensions), part: { dimensions } }));
    case 'seed':
      return seedsFrom(settings.seed, SEED_ROWS).map((seed) => ({ key: String(seed), part: { seed } }));
  }
}

function cellOf(settings: Settings, row: GridRow, margin: number): GridCell {
  const steps = settings['margins.steps'];
  const count = settings['margins.rows'] === 'seed' ? 1 : settings['margins.seeds'];
  const common = { ...settings, ...row.part, margin, loss: 'hinge', backend: 'cpu' } as const;
  const jobs = seedsFrom(common.seed, count).map((seed): GridJob => {
    const own: Settings = { ...common, seed };
    return { key: `${steps} ${OF_THE_RUN.map((name) => textOfValue(own[name])).join(' ')}`, settings: own, steps };
  });
  return { key: cellKey(row, margin), row, margin, jobs };
}

function seedsFrom(seed: number, count: number): number[] {
  const seeds = [seed];
  while (seeds.length < count) seeds.push(seedAfter(seeds[seeds.length - 1]));
  return seeds;
}

/** Places 0 … count − 1: every fourth of ten at first, then the middles between. */
function coarseFirst(count: number): number[] {
  const order: number[] = [];
  for (let stride = Math.max(1, 2 ** Math.floor(Math.log2(count / 2))); stride >= 1; stride >>= 1) {
    for (let place = 0; place < count; place += stride) if (!order.includes(place)) order.push(place);
  }
  return order;
}
