// The inbox of a worker, the same for every engine: commands in, reports out. It holds the runs of this worker.
import { CodedError, toCodedError } from '../../core/codedError';
import type { Engine } from '../../engines/engine';
import type { EngineHost } from '../../engines/engineHost';
import { probeGpu } from '../../engines/webgl/gpuProbe';
import type { Answer, Report, Scope } from '../../workers/protocol/messages';
import type { TrainingCommand } from '../protocol/commands';
import { type Clock, workerClock } from './clock';
import { type Post, type Refuse, TrainingRun } from './trainingRun';

export function serve(scope: Scope, host: EngineHost, clock: Clock = workerClock): void {
  const runs = new Map<number, TrainingRun>();
  const post: Post = (report: Report, transfer: Transferable[] = []) => scope.postMessage(report, transfer);
  const answer = (requestId: number, content: Answer, transfer: Transferable[] = []) =>
    post({ type: 'answer', requestId, answer: content }, transfer);

  scope.onmessage = (event: MessageEvent<TrainingCommand>) => {
    const command = event.data;
    if (command.type === 'probeGpu') return answer(command.requestId, { kind: 'gpu', gpu: probeGpu() });
    if (command.type === 'start') return start(command);
    const run = runs.get(command.runId);
    if (run) carryOut(run, command);
    else if ('requestId' in command) refusal(command.requestId)('worker-gone', {});
  };

  function refusal(requestId: number): Refuse {
    return (code, values) => answer(requestId, { kind: 'refused', code, values });
  }

  function start(command: Extract<TrainingCommand, { type: 'start' }>): void {
    runs.get(command.runId)?.dispose();
    runs.delete(command.runId);
    try {
      const run = new TrainingRun(command, post, clock, leaderOf(command));
      runs.set(command.runId, run);
      run.open((setup) => host.create(setup, () => run.lose()));
    } catch (error) {
      const { code, values } = toCodedError(error);
      post({ type: 'failed', runId: command.runId, generation: command.generation, code, values });
    }
  }

  function leaderOf({ keepsStepWith }: Extract<TrainingCommand, { type: 'start' }>): TrainingRun | null {
    if (keepsStepWith === undefined) return null;
    const leader = runs.get(keepsStepWith);
    if (!leader) throw new CodedError('worker-gone');
    return leader;
  }

  function carryOut(run: TrainingRun, command: Exclude<TrainingCommand, { type: 'start' | 'probeGpu' }>): void {
    switch (command.type) {
      case 'live':
        return run.setLive(command.live);
      case 'speed':
        return run.setSpeed(command.speed);
      case 'select':
        return run.setSelection(command.selection);
      case 'grow':
        return run.grow(command.from, command.inputs);
      case 'setGuests':
        return run.setGuests(command.inputs);
      case 'play':
        return run.play(command.order, command.until);
      case 'pause':
        return run.pause(command.order);
      case 'step':
        return run.takeSteps(command.order, command.count);
      case 'grantFrame':
        return run.grantFrame();
      case 'import':
        return run.import(command.state, command.generation);
      case 'export': {
        const { requestId, halt } = command;
        return run.export(halt, (state) => answer(requestId, { kind: 'state', state }), refusal(requestId));
      }
      case 'diagnose': {
        const { requestId } = command;
        const diagnose = (engine: Engine) =>
          answer(requestId, { kind: 'diagnostics', diagnostics: { engine: engine.kind, ...engine.diagnostics() } });
        return run.between(diagnose, refusal(requestId));
      }
      case 'rehearse': {
        const { requestId, live, timed } = command;
        const rehearse = async (engine: Engine) => {
          const rehearsal = await host.rehearse?.(engine, run.setup, run.exampleBatch(), live, timed);
          if (rehearsal) answer(requestId, { kind: 'rehearsal', rehearsal });
        };
        return run.between(rehearse, refusal(requestId));
      }
      // At once, like a driver: whatever is under way has to cope.
      case 'loseContext':
        return host.loseContext?.();
    }
  }
}
