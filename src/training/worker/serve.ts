// The inbox of a worker, the same for every engine: commands in, reports out. It holds the runs of this worker, each with the
// scheduler that takes its steps, and says of every command whether it acts at once or takes its turn between two steps.
import { CodedError, toCodedError } from '../../core/codedError';
import type { Engine } from '../../engines/engine';
import type { EngineHost } from '../../engines/engineHost';
import { probeGpu } from '../../engines/webgl/gpuProbe';
import type { Answer, Report, Scope } from '../../workers/protocol/messages';
import type { StartCommand, TrainingCommand } from '../protocol/commands';
import { type Clock, workerClock } from './clock';
import { StepScheduler } from './stepScheduler';
import { type Post, TrainingRun } from './trainingRun';

interface HeldRun {
  readonly run: TrainingRun;
  /** Shared by runs that keep step. */
  readonly scheduler: StepScheduler;
}

/** Commands to a run that is there; those with a `requestId` are answered. */
type RunCommand = Exclude<TrainingCommand, StartCommand | { type: 'probeGpu' }>;
type Question = Extract<RunCommand, { requestId: number }>;

/** Serves a worker's messages on `scope` with the engines of `host`, for as long as the worker lives. */
export function serve(scope: Scope, host: EngineHost, clock: Clock = workerClock): void {
  const held = new Map<number, HeldRun>();
  const post: Post = (report: Report, transfer: Transferable[] = []) => scope.postMessage(report, transfer);
  const answer = (requestId: number, content: Answer) => post({ type: 'answer', requestId, answer: content });

  scope.onmessage = (event: MessageEvent<TrainingCommand>) => {
    const command = event.data;
    if (command.type === 'probeGpu') return answer(command.requestId, { kind: 'gpu', gpu: probeGpu() });
    if (command.type === 'start') return start(command);
    const target = held.get(command.runId);
    if (target) return 'requestId' in command ? answerTo(target, command) : carryOut(target, command);
    if ('requestId' in command) refuse(command.requestId, new CodedError('worker-gone'));
  };

  function refuse(requestId: number, { code, values }: CodedError): void {
    answer(requestId, { kind: 'refused', code, values });
  }

  function start(command: StartCommand): void {
    const { runId, generation } = command;
    const former = held.get(runId);
    former?.scheduler.close(() => former.run.dispose());
    held.delete(runId);
    try {
      const scheduler = schedulerFor(command);
      const run = new TrainingRun(command, post, clock, scheduler);
      scheduler.join(run);
      held.set(runId, { run, scheduler });
      const lose = () => scheduler.fail(new CodedError('context-lost'));
      scheduler.add(() => run.open((setup) => host.create(setup, lose)));
      scheduler.refresh(run);
    } catch (error) {
      const { code, values } = toCodedError(error);
      post({ type: 'failed', runId, generation, code, values });
    }
  }

  /** Throws `worker-gone` where the run to keep step with is not there, or what has ended it. */
  function schedulerFor({ keepsStepWith, pacedSteps, speed }: StartCommand): StepScheduler {
    if (keepsStepWith === undefined) return new StepScheduler(clock, pacedSteps, speed);
    const other = held.get(keepsStepWith);
    if (!other) throw new CodedError('worker-gone');
    if (other.scheduler.failure) throw other.scheduler.failure;
    return other.scheduler;
  }

  function carryOut({ run, scheduler }: HeldRun, command: Exclude<RunCommand, Question>): void {
    switch (command.type) {
      case 'play':
        return scheduler.play(command.order, command.until);
      case 'pause':
        return scheduler.pause(command.order);
      case 'step':
        return scheduler.takeSteps(command.order, command.count);
      case 'speed':
        return scheduler.setSpeed(command.speed);
      case 'live':
        if (command.live.margin !== run.live.margin) scheduler.slowDown();
        return run.setLive(command.live);
      case 'select':
        run.setSelection(command.selection);
        return scheduler.refresh(run);
      case 'grantFrame':
        run.grantFrame();
        return scheduler.add(() => scheduler.show());
      case 'grow':
        return scheduler.add(() => {
          run.grow(command.from, command.inputs);
          scheduler.wake();
        });
      case 'setGuests':
        return scheduler.add(() => {
          run.setGuests(command.inputs);
          return scheduler.show();
        });
      case 'import':
        scheduler.add(() => {
          run.import(command.state, command.generation);
          scheduler.startOver();
        });
        return scheduler.refresh(run);
      // At once, like a driver: whatever is under way has to cope.
      case 'loseContext':
        return host.loseContext?.();
    }
  }

  function answerTo({ run, scheduler }: HeldRun, command: Question): void {
    const { requestId } = command;
    scheduler.ask(
      async () => {
        const { engine } = run;
        if (!engine) return refuse(requestId, new CodedError('worker-gone'));
        if (command.type === 'export') return exportState({ run, scheduler }, command);
        if (command.type === 'rehearse') return rehearse(run, engine, command);
        answer(requestId, { kind: 'diagnostics', diagnostics: { engine: engine.kind, ...engine.diagnostics() } });
      },
      (error) => refuse(requestId, error),
    );
  }

  async function exportState({ run, scheduler }: HeldRun, { requestId, halt }: Extract<Question, { type: 'export' }>) {
    if (halt) await scheduler.settle();
    await run.export((state) => answer(requestId, { kind: 'state', state }));
  }

  async function rehearse(run: TrainingRun, engine: Engine, command: Extract<Question, { type: 'rehearse' }>) {
    const { requestId, live, timed } = command;
    const rehearsal = await host.rehearse?.(engine, run.setup, run.exampleBatch(), live, timed);
    if (rehearsal) answer(requestId, { kind: 'rehearsal', rehearsal });
  }
}
