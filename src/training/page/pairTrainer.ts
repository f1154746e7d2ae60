// The page's handle on two runs that keep step: one worker, one set of orders for both. Apart from the
// trainer of one run, because nothing here is ever handed over.
import { CodedError, type ErrorValues, toCodedError } from '../../core/codedError';
import type { EngineKind } from '../../engines/engine';
import { makeWorker } from '../../workers/page/makeWorker';
import { createWorkers, type MakeWorker } from '../../workers/page/workerPool';
import type { StartCommand } from '../protocol/commands';
import type { Evaluation, Frame, PauseReason, RunDiagnostics, RunReport } from '../protocol/reports';
import type { RunState, Selection } from '../protocol/run';
import { specOf } from '../protocol/runSpec';
import type { EncoderFiles } from './encoderDownload';
import { Orders } from './orders';
import type { Notice, RunRequest } from './trainerContract';

/** Of two runs side by side: 0 the left one, 1 the right one. */
export type Side = 0 | 1;
export const SIDES: readonly Side[] = [0, 1];

export interface PairEvents {
  frame(side: Side, frame: Frame): void;
  evaluation(side: Side, evaluation: Evaluation): void;
  /** Both have started, on this engine. */
  engine(engine: EngineKind): void;
  /** Both rest, at the same step; their last frames and evaluations have been told. */
  paused(reason: PauseReason, step: number): void;
  notice(notice: Notice): void;
  /** Both runs are over until they are started anew. */
  failed(code: string, values: ErrorValues): void;
}

export type PairTrainer = ReturnType<typeof createPairTrainer>;

const RUNS: readonly [number, number] = [1, 2];
const [LEADER, FOLLOWER] = RUNS;

export function createPairTrainer(events: PairEvents, make: MakeWorker = makeWorker) {
  const orders = new Orders();
  /** Frames that the page can take. */
  const granted: [boolean, boolean] = [false, false];
  let generation = 0;
  let running: readonly [RunRequest, RunRequest] | null = null;
  const workers = createWorkers(make, {
    report: (_, report) => receive(report),
    error(_, code, values) {
      workers.close('cpu');
      fail(code, values);
    },
  });

  return {
    /** Starts both anew from their seeds; playing or paused stays as it was. */
    async start(requests: readonly [RunRequest, RunRequest]): Promise<void> {
      orders.hold();
      running = requests;
      const mine = ++generation;
      try {
        const link = await workers.open('cpu');
        if (mine !== generation) return;
        for (const side of SIDES) link.send(startCommand(side, requests[side]));
        for (const side of SIDES) if (granted[side]) link.send({ type: 'grantFrame', runId: RUNS[side] });
        orders.goOn(link);
      } catch (error) {
        if (mine !== generation) return;
        const { code, values } = toCodedError(error, 'no-worker');
        fail(code, values);
      }
    },
    /** Trains both until told otherwise, or until both have taken step `until`. */
    play: (until: number | null) => orders.give({ type: 'play', runId: LEADER, until }),
    pause: () => orders.give({ type: 'pause', runId: LEADER }),
    step: (count: number) => orders.give({ type: 'step', runId: LEADER, count }),
    setSpeed: (speed: number) => workers.get('cpu')?.send({ type: 'speed', runId: LEADER, speed }),
    setSelection: (side: Side, selection: Selection) =>
      workers.get('cpu')?.send({ type: 'select', runId: RUNS[side], selection }),
    grantFrame(side: Side): void {
      granted[side] = true;
      if (orders.ready) workers.get('cpu')?.send({ type: 'grantFrame', runId: RUNS[side] });
    },
    exportState,
    /** Like that of a trainer. */
    async encoderFiles(side: Side): Promise<EncoderFiles> {
      const [{ encoderArtifacts }, state] = await Promise.all([import('./encoderDownload'), exportState(side)]);
      if (!running) throw new CodedError('worker-gone');
      return encoderArtifacts(specOf(running[side].config), state.engine.parameters);
    },
    async diagnostics(side: Side): Promise<RunDiagnostics & { readonly workers: number }> {
      const link = await workers.open('cpu');
      const { diagnostics } = await link.ask('diagnostics', { type: 'diagnose', runId: RUNS[side] });
      return { ...diagnostics, workers: workers.count() };
    },
    dispose(): void {
      generation++;
      orders.hold();
      workers.closeAll();
    },
  };

  /** Rejects like that of a trainer. */
  async function exportState(side: Side): Promise<RunState> {
    const link = await workers.open('cpu');
    return (await link.ask('state', { type: 'export', runId: RUNS[side], halt: false })).state;
  }

  function startCommand(side: Side, { config, live, speed, selection, pacedSteps }: RunRequest): StartCommand {
    const names = { type: 'start', runId: RUNS[side], generation, run: generation } as const;
    const start = { ...names, config, live, speed, selection, pacedSteps, guests: new Float32Array() };
    return side === 0 ? start : { ...start, keepsStepWith: LEADER };
  }

  function receive(report: RunReport): void {
    if (report.generation !== generation) return;
    const side = report.runId === LEADER ? 0 : 1;
    switch (report.type) {
      case 'started':
        return events.engine(report.engine);
      case 'frame':
        granted[side] = false;
        return events.frame(side, report);
      case 'evaluation':
        return events.evaluation(side, report);
      case 'paused':
        // The leader says it first; only then comes the last frame of the other.
        if (report.runId === FOLLOWER && orders.ended(report.order)) events.paused(report.reason, report.step);
        return;
      case 'rolledBack':
        return events.notice({ code: 'rolled-back', values: { step: report.step } });
      case 'failed':
        // What comes after it of this start is of no interest any more.
        generation++;
        return fail(report.code, report.values);
    }
  }

  function fail(code: string, values: ErrorValues): void {
    orders.forget();
    events.failed(code, values);
  }
}
