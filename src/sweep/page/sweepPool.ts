// The page's workers for runs that nobody watches: as many as there are processors, at most four, made with the first run and
// gone when they are closed. One pool serves the whole page.
import { CodedError } from '../../core/codedError';
import type { TrainingData } from '../../data/dataSet';
import { makeWorker } from '../../workers/page/makeWorker';
import { createWorkers, type MakeWorker, type Workers } from '../../workers/page/workerPool';
import type { SweepOutcome, SweepRun } from '../protocol/sweepProtocol';

/** Data under a name that no other data have. */
export interface SweepData {
  readonly key: string;
  readonly data: TrainingData;
}

export interface SweepPool {
  /** How many runs can be under way at once. */
  readonly lanes: number;
  /** Takes its turn. Rejects with `no-worker`, with what the run throws, and with `worker-gone` once the pool was closed. */
  take(data: SweepData, run: SweepRun): Promise<SweepOutcome>;
  /** Ends all runs and workers; the next run makes them anew. */
  close(): void;
}

const MOST_WORKERS = 4;

interface Lane {
  readonly workers: Workers;
  /** Of the data that its worker was sent, oldest first. */
  readonly sent: string[];
  busy: boolean;
  /** What broke the worker under its present run. */
  fault: CodedError | null;
}

interface Job {
  readonly data: SweepData;
  readonly run: SweepRun;
  done(outcome: SweepOutcome): void;
  failed(error: unknown): void;
}

/** As in `serveSweep`. */
const MOST_DATA = 4;

export function createSweepPool(
  make: MakeWorker = makeWorker,
  processors = navigator.hardwareConcurrency || 1,
): SweepPool {
  const count = Math.min(Math.max(1, processors), MOST_WORKERS);
  let waiting: Job[] = [];
  let lanes: Lane[] = [];

  return {
    lanes: count,
    take(data, run) {
      return new Promise((done, failed) => {
        waiting.push({ data, run, done, failed });
        if (lanes.length === 0) lanes = Array.from({ length: count }, createLane);
        for (const lane of lanes) void serve(lane);
      });
    },
    close() {
      const [given, gone] = [waiting, lanes];
      [waiting, lanes] = [[], []];
      for (const { failed } of given) failed(new CodedError('worker-gone'));
      for (const { workers } of gone) workers.closeAll();
    },
  };

  function createLane(): Lane {
    // A worker that did not load or broke is made anew for the next run.
    const lane: Lane = {
      workers: createWorkers(make, {
        report() {},
        error: (_, code, values) => {
          lane.fault = new CodedError(code, values);
          lane.sent.length = 0;
          lane.workers.close('sweep');
        },
      }),
      sent: [],
      busy: false,
      fault: null,
    };
    return lane;
  }

  async function serve(lane: Lane): Promise<void> {
    if (lane.busy) return;
    lane.busy = true;
    while (lanes.includes(lane)) {
      const job = waiting.shift();
      if (!job) break;
      lane.fault = null;
      // A link that was closed only says that it is gone.
      await taken(lane, job).then(job.done, (error: unknown) => job.failed(lane.fault ?? error));
    }
    lane.busy = false;
  }

  async function taken({ workers, sent }: Lane, { data, run }: Job): Promise<SweepOutcome> {
    const link = await workers.open('sweep');
    if (!sent.includes(data.key)) {
      link.send({ type: 'sweepData', ...data });
      sent.push(data.key);
      sent.splice(0, sent.length - MOST_DATA);
    }
    return (await link.ask('sweep', { type: 'sweep', key: data.key, run })).outcome;
  }
}

let shared: SweepPool | null = null;

export function sharedSweepPool(): SweepPool {
  shared ??= createSweepPool();
  return shared;
}
