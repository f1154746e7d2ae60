// A training run in the inbox of a worker, without a thread: everything it posts is kept, and time passes only when a test
// says so (fake timers).
import { vi } from 'vitest';
import { createDataSet } from '../../../../src/data/createDataSet';
import { type DataSet, trainingData } from '../../../../src/data/dataSet';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { Engine, EngineSetup, Live } from '../../../../src/engines/engine';
import type { EngineHost } from '../../../../src/engines/engineHost';
import { chooseSelection, firstTriplet } from '../../../../src/session/run/selection';
import type { StartCommand } from '../../../../src/training/protocol/commands';
import type { Frame } from '../../../../src/training/protocol/reports';
import { ROW_FIELDS, type RunConfig, type RunState, type Selection } from '../../../../src/training/protocol/run';
import { type Clock, workerClock } from '../../../../src/training/worker/clock';
import { serve } from '../../../../src/training/worker/serve';
import type { Answer, Command, Report, Scope } from '../../../../src/workers/protocol/messages';

export const DATA: DataSet = createDataSet({ dataset: 'shapes', shape: 'blobs', classes: [], seed: 7, digits: null });

export const CONFIG: RunConfig = {
  data: trainingData(DATA),
  dimensions: 2,
  normalize: false,
  classVectors: false,
  classesPerBatch: 3,
  itemsPerClass: 4,
  seed: 7,
};

export const LIVE = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 0.001,
  mining: 'all',
  distance: 'plain',
  loss: 'soft',
} as const;

export const SELECTION: Selection = chooseSelection(DATA, firstTriplet(DATA), false);

/** Sixty steps a second from the first one on, unless said otherwise. */
export function startCommand(part: Partial<Omit<StartCommand, 'type'>> = {}): StartCommand {
  const config = part.config ?? CONFIG;
  const names = { runId: 1, generation: 1, run: 1, guests: new Float32Array() };
  const defaults = { ...names, config, live: LIVE, speed: 60, selection: SELECTION, pacedSteps: 0 };
  return { type: 'start', ...defaults, ...part };
}

/** The event loop of a test has no inbox to read. */
export const testClock: Clock = { ...workerClock, nextTask: async () => {} };

export function useFakeTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
}

export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

type OfType<T extends Report['type']> = Extract<Report, { type: T }>;

/** The commands of the page, each as a method. */
export interface RunCommands {
  play(order: number, until: number | null): void;
  pause(order: number): void;
  takeSteps(order: number, count: number): void;
  setSpeed(speed: number): void;
  setLive(live: Live): void;
  setSelection(selection: Selection): void;
  setGuests(inputs: Float32Array): void;
  grow(from: number, inputs: Float32Array): void;
  grantFrame(): void;
  import(state: RunState, generation: number): void;
  export(halt: boolean, answer: (state: RunState) => void, refuse: (code: string) => void): void;
  diagnose(answer: () => void, refuse: (code: string) => void): void;
  /** Another run takes its place. */
  replace(command: StartCommand): void;
  /** The GPU context goes away. */
  lose(): void;
}

export interface TestRun {
  readonly run: RunCommands;
  /** All that the run has posted, answers apart. */
  readonly reports: Report[];
  of<T extends Report['type']>(type: T): OfType<T>[];
  last<T extends Report['type']>(type: T): OfType<T>;
  state(): Promise<RunState>;
  /** Takes so many steps and waits for the pause. */
  steps(count: number): Promise<void>;
}

/** A worker that holds one run, whose engine is made by `makeEngine`. */
export async function openRun(
  command = startCommand(),
  makeEngine: (setup: EngineSetup) => Engine | Promise<Engine> = createPlainEngine,
): Promise<TestRun> {
  const reports: Report[] = [];
  const open = new Map<number, (answer: Answer) => void>();
  let lose = () => {};
  const scope: Scope = {
    onmessage: null,
    postMessage(message) {
      const report = message as Report;
      if (report.type === 'answer') open.get(report.requestId)?.(report.answer);
      else reports.push(report);
    },
  };
  const host: EngineHost = {
    create(setup, onLost) {
      lose = onLost;
      return makeEngine(setup);
    },
  };
  serve(scope, host, testClock);
  const send = (sent: Command) => scope.onmessage?.({ data: sent } as MessageEvent);
  const ask = (
    question: (requestId: number) => Command,
    refuse: (code: string) => void,
    heard: (a: Answer) => void,
  ) => {
    const requestId = open.size + 1;
    open.set(requestId, (answer) => (answer.kind === 'refused' ? refuse(answer.code) : heard(answer)));
    send(question(requestId));
  };
  const { runId } = command;
  const run: RunCommands = {
    play: (order, until) => send({ type: 'play', runId, order, until }),
    pause: (order) => send({ type: 'pause', runId, order }),
    takeSteps: (order, count) => send({ type: 'step', runId, order, count }),
    setSpeed: (speed) => send({ type: 'speed', runId, speed }),
    setLive: (live) => send({ type: 'live', runId, live }),
    setSelection: (selection) => send({ type: 'select', runId, selection }),
    setGuests: (inputs) => send({ type: 'setGuests', runId, inputs }),
    grow: (from, inputs) => send({ type: 'grow', runId, from, inputs }),
    grantFrame: () => send({ type: 'grantFrame', runId }),
    import: (state, generation) => send({ type: 'import', runId, generation, state }),
    export(halt, answer, refuse) {
      const question = (requestId: number) => ({ type: 'export', runId, requestId, halt }) as const;
      ask(question, refuse, (given) => given.kind === 'state' && answer(given.state));
    },
    diagnose(answer, refuse) {
      ask((requestId) => ({ type: 'diagnose', runId, requestId }), refuse, answer);
    },
    replace: send,
    lose: () => lose(),
  };
  const of = <T extends Report['type']>(type: T) =>
    reports.filter((report): report is OfType<T> => report.type === type);
  send(command);
  await pass(0);
  let order = 1000;
  return {
    run,
    reports,
    of,
    last(type) {
      const found = of(type).at(-1);
      if (!found) throw new Error(`no ${type} was posted`);
      return found;
    },
    state: () =>
      new Promise((resolve, reject) => {
        run.export(false, resolve, (code) => reject(new Error(code)));
      }),
    async steps(count) {
      run.takeSteps(++order, count);
      const isDone = () => of('paused').some((report) => report.order === order) || of('failed').length > 0;
      while (!isDone()) await pass(1);
    },
  };
}

export function stepsOfRows({ rows }: Pick<Frame, 'rows'>): number[] {
  return Array.from({ length: rows.length / ROW_FIELDS.length }, (_, i) => rows[i * ROW_FIELDS.length]);
}

/** The whole numbers from … to, both included. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
