// The inbox of a worker of a sweep: data and runs in, what each run came to out. One run after another.
import { CodedError, toCodedError } from '../../core/codedError';
import type { TrainingData } from '../../data/dataSet';
import type { Answer, Scope } from '../../workers/protocol/messages';
import type { SweepCommand } from '../protocol/sweepProtocol';
import { openRun, takeRun } from './takeRun';

/** Kept data sets: toy data differ from seed to seed, and a cell has a few of them. */
const MOST_DATA = 4;

/** Serves on `scope` for as long as the worker lives; answers `refused` where a run cannot be taken. */
export function serveSweep(scope: Scope): void {
  const known = new Map<string, TrainingData>();
  let before: Promise<void> = Promise.resolve();

  scope.onmessage = ({ data: command }: MessageEvent<SweepCommand>) => {
    if (command.type === 'sweepData') {
      known.set(command.key, command.data);
      for (const key of [...known.keys()].slice(0, -MOST_DATA)) known.delete(key);
      return;
    }
    before = before.then(() => answerTo(command));
  };

  async function answerTo({ requestId, key, run }: Extract<SweepCommand, { type: 'sweep' }>): Promise<void> {
    const say = (answer: Answer, transfer: Transferable[] = []) =>
      scope.postMessage({ type: 'answer', requestId, answer }, transfer);
    try {
      const data = known.get(key);
      if (!data) throw new CodedError('worker-gone');
      const outcome = await takeRun(await openRun({ ...run.config, data }, run), run);
      say({ kind: 'sweep', outcome }, [...new Set(outcome.pictures.map(({ places }) => places.buffer))]);
    } catch (error) {
      const { code, values } = toCodedError(error);
      say({ kind: 'refused', code, values });
    }
  }
}
