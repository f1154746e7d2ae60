// Checks many receipts: each run is trained again, several at a time, and judged.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { logText } from '../../moment/momentCodec';
import type { Surroundings } from '../../run/experimentOptions';
import { OF_THE_RUN } from '../../run/plan';
import { textOfValue } from '../../settings/settingValue';
import type { Assignment } from '../assignment';
import type { HomeworkProblem } from '../homeworkProblem';
import type { Receipt } from './receipt';
import type { FoundReceipt } from './receiptsIn';
import { retrain } from './retrain';
import { assignmentOf, type Judgement, judge, judgeUntrained } from './verdict';

export interface CheckedRow {
  readonly line: number;
  readonly receipt: Receipt | null;
  readonly problem: HomeworkProblem | null;
  /** Null where it was not given. */
  readonly assignment: Assignment | null;
  /** Steps that have been trained again. */
  readonly step: number;
  /** Null until it is known. */
  readonly judgement: Judgement | null;
  /** The number, from 1, of the first row with the same run; null where there is none before. */
  readonly sameAs: number | null;
}

export interface Checking {
  readonly rows: StoreApi<readonly CheckedRow[]>;
  /** Resolves when all are judged, or when it has been stopped. */
  run(): Promise<void>;
  stop(): void;
}

interface CheckingOptions {
  readonly surroundings?: Surroundings;
  /** How many run at a time. */
  readonly atATime?: number;
}

/** Each takes a worker, and the data of its run. */
const MOST_AT_A_TIME = 4;

export function createChecking(
  found: readonly FoundReceipt[],
  assignments: readonly Assignment[],
  { surroundings, atATime = workersHere() }: CheckingOptions = {},
): Checking {
  const runs = found.map(({ receipt }) => receipt && runOf(receipt));
  const rows = createStore<readonly CheckedRow[]>()(() => found.map((one, place) => rowOf(one, place)));
  const stopping = new AbortController();

  return {
    rows,
    async run() {
      const waiting = [...found.keys()].filter((place) => rows.getState()[place].judgement === null);
      const work = async () => {
        for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
          if (stopping.signal.aborted) return;
          await check(place);
        }
      };
      await Promise.all(Array.from({ length: atATime }, work));
    },
    stop: () => stopping.abort(),
  };

  function rowOf({ line, receipt, problem }: FoundReceipt, place: number): CheckedRow {
    const judgement: Judgement | null = receipt
      ? judgeUntrained(receipt, assignments)
      : { verdict: 'not-verifiable', reason: 'damaged' };
    const first = receipt ? runs.indexOf(runs[place]) : place;
    const sameAs = first < place ? first + 1 : null;
    const assignment = receipt && assignmentOf(receipt, assignments);
    return { line, receipt, problem, assignment, step: 0, judgement, sameAs };
  }

  async function check(place: number): Promise<void> {
    const { receipt } = rows.getState()[place];
    if (!receipt) return;
    const onStep = (step: number) => set(place, { step });
    try {
      const run = await retrain(receipt, { surroundings, onStep, signal: stopping.signal });
      set(place, { judgement: judge(receipt, run), step: receipt.step });
    } catch {
      // A worker that is not to be had, pictures that do not come.
      if (!stopping.signal.aborted) set(place, { judgement: { verdict: 'not-verifiable', reason: 'failed' } });
    }
  }

  function set(place: number, part: Partial<CheckedRow>): void {
    rows.setState(
      rows.getState().map((row, i) => (i === place ? { ...row, ...part } : row)),
      true,
    );
  }
}

/** All that decides how a run goes. */
function runOf({ settings, changes, step }: Receipt): string {
  const start = OF_THE_RUN.map((name) => textOfValue(settings[name]));
  return [...start, logText(changes), step].join(' ');
}

function workersHere(): number {
  return Math.max(1, Math.min(MOST_AT_A_TIME, globalThis.navigator?.hardwareConcurrency ?? 1));
}
