// Which pages are fuzzed, for how long and from which seeds; and what is kept of a failure.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { FIGURES } from '../../../src/registry/figures';
import { type Action, actionsFrom } from '../../fuzz/actions';
import { type Fault, fuzzPage } from '../../fuzz/fuzzPage';
import { shrink } from '../../fuzz/shrink';
import { ARTICLE, type Situation, situationOf } from '../../fuzz/situation';

interface FuzzRun {
  readonly figure: string;
  readonly seed: number;
  readonly actions: number;
  readonly tag: string | [];
}

interface Replay {
  readonly situation: Situation;
  readonly actions: readonly Action[];
}

const PAGES = [ARTICLE, ...Object.keys(FIGURES)];
const KEPT = fileURLToPath(new URL('../../../.cache/fuzz/', import.meta.url));
/** Time for shorter lists after a failure, ms. */
const SHRINKING = 120_000;

/** From the command, if it says any; otherwise a short set for every test and a longer one for the full test. */
export const FUZZ_RUNS: readonly FuzzRun[] = process.env.FUZZ ? asked(process.env.FUZZ) : usual();

function asked(command: string): FuzzRun[] {
  const { figure, seed, actions } = JSON.parse(command);
  const figures = figure === undefined ? PAGES : [figure];
  return figures.map((one) => ({ figure: one, seed, actions, tag: [] }));
}

function usual(): FuzzRun[] {
  const short = ['lab', 'verify'].map((figure, i) => ({ figure, seed: i, actions: 40, tag: [] }));
  const long = PAGES.flatMap((figure) => [1, 2, 3].map((seed) => ({ figure, seed, actions: 200, tag: '@full' })));
  return [...short, ...long] as FuzzRun[];
}

/** The first fault, with the shortest list of actions that leads to one and the command that replays it; null: no fault. */
export async function fuzz(
  browser: Browser,
  baseURL: string,
  { figure, seed, actions: count }: Omit<FuzzRun, 'tag'>,
): Promise<(Fault & Replay & { readonly replay: string }) | null> {
  const kept: Replay = process.env.FUZZ_REPLAY
    ? JSON.parse(readFileSync(process.env.FUZZ_REPLAY, 'utf8'))
    : { situation: situationOf(figure, seed), actions: actionsFrom(seed, count) };
  const { situation } = kept;
  const fault = await fuzzPage(browser, baseURL, situation, kept.actions);
  if (!fault) return null;
  const again = async (list: readonly Action[]) => (await fuzzPage(browser, baseURL, situation, list)) !== null;
  const end = performance.now() + SHRINKING;
  const upTo = kept.actions.slice(0, fault.after + 1);
  const actions = await shrink(upTo, again, () => performance.now() < end);
  mkdirSync(KEPT, { recursive: true });
  const file = `${KEPT}${situation.figure}-${seed}.json`;
  writeFileSync(file, `${JSON.stringify({ situation, actions }, null, 2)}\n`);
  return {
    ...fault,
    situation,
    actions,
    replay: `npm run fuzz -- --replay .cache/fuzz/${situation.figure}-${seed}.json`,
  };
}
