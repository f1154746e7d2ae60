// The plain engine with a pipeline: it computes at once and keeps the numbers to itself until they are asked for, which
// takes as long as the test says. Like a GPU, it notices weights that are no numbers only then.
import { CodedError } from '../../../../src/core/codedError';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { Drained, Engine, EngineSetup, LateNumbers, Live } from '../../../../src/engines/engine';
import { batchMeans } from '../../../../src/training/worker/stepHistory';

export interface PipelineLog {
  submitted: number;
  drains: number;
  /** The most steps that one read brought. */
  largest: number;
  /** Reads under way, and the most there ever were. */
  open: number;
  mostOpen: number;
  /** Steps submitted while a read was under way. */
  meanwhile: number;
  /** Reads of embeddings during which a step was submitted. */
  takenAlong: number;
}

export interface PipelineOptions {
  readonly most?: number;
  /** How long a drain takes, ms. */
  readonly takes?: number;
  /** Weights turn to NaN with these submissions, counted from 1. */
  readonly breaksAt?: readonly number[];
}

const NOT_FINITE = 'not-finite';

export function pipelined(setup: EngineSetup, options: PipelineOptions = {}, log = newLog()): Engine {
  const { most = 4, takes = 10, breaksAt = [] } = options;
  const engine = createPlainEngine(setup);
  /** Steps whose numbers have not been read, and those whose numbers have. */
  let waiting: (LateNumbers | typeof NOT_FINITE)[] = [];
  let arrived: (LateNumbers | typeof NOT_FINITE)[] = [];
  let distances: Float32Array | null = null;
  let arrivedDistances: Float32Array | null = null;

  return {
    ...engine,
    setState(state) {
      waiting = [];
      arrived = [];
      engine.setState(state);
    },
    async embed(items) {
      const embeddings = engine.embed(items);
      const { submitted } = log;
      await fetch();
      if (log.submitted > submitted) log.takenAlong++;
      return embeddings;
    },
    pipeline: {
      most,
      get hasRoom() {
        return waiting.length < most;
      },
      submit(items, live) {
        log.submitted++;
        if (log.open > 0) log.meanwhile++;
        if (waiting.length >= most) throw new CodedError('engine-busy');
        waiting.push(take(items, live));
        if (breaksAt.includes(log.submitted)) {
          const { parameters, ...rest } = state();
          engine.setState({ ...rest, parameters: parameters.fill(Number.NaN) });
        }
      },
      collect,
      async drain() {
        log.drains++;
        await fetch();
        return collect();
      },
    },
  };

  async function fetch(): Promise<void> {
    const steps = waiting;
    const last = distances;
    waiting = [];
    log.open++;
    log.mostOpen = Math.max(log.mostOpen, log.open);
    log.largest = Math.max(log.largest, steps.length);
    if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
    log.open--;
    if (steps.length > 0) arrivedDistances = last;
    arrived.push(...steps);
  }

  function collect(): Drained {
    const steps = arrived.filter((step): step is LateNumbers => step !== NOT_FINITE);
    const bad = steps.length < arrived.length;
    arrived = [];
    if (bad) throw new CodedError(NOT_FINITE);
    return { steps, distances: steps.length > 0 ? arrivedDistances : null };
  }

  function take(items: Int32Array, live: Live): LateNumbers | typeof NOT_FINITE {
    try {
      const seen = engine.step(items, live);
      if (seen instanceof Promise) throw new Error('the plain engine does not wait');
      distances = seen.distances;
      const labels = Int32Array.from(items, (item) => setup.labels[item]);
      return { ...seen, ...batchMeans(seen.distances, labels) };
    } catch (error) {
      if (error instanceof CodedError && error.code === NOT_FINITE) {
        // A GPU goes on all the same.
        engine.setState({ ...state(), step: state().step + 1 });
        return NOT_FINITE;
      }
      throw error;
    }
  }

  function state() {
    const now = engine.getState();
    if (now instanceof Promise) throw new Error('the plain engine does not wait');
    return now;
  }
}

export function newLog(): PipelineLog {
  return { submitted: 0, drains: 0, largest: 0, open: 0, mostOpen: 0, meanwhile: 0, takenAlong: 0 };
}
