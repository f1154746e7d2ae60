// The inbox of the worker that packs a run for PyTorch. Steps are asked for in portions, so that the page hears how far it is.
import { CodedError, toCodedError } from '../../core/codedError';
import type { Answer, Scope } from '../../workers/protocol/messages';
import type { RecorderCommand, RunToRecord } from '../protocol/recorderProtocol';
import { createRunRecorder, type RunRecorder } from './runRecorder';
import { runZip } from './runZip';

/** Serves the worker's messages on `scope` for as long as it lives; answers `refused` where a run cannot be recorded. */
export function serveRecorder(scope: Scope): void {
  let current: { readonly run: RunToRecord; readonly recorder: RunRecorder } | null = null;

  scope.onmessage = ({ data: command }: MessageEvent<RecorderCommand>) => {
    const { requestId } = command;
    const say = (answer: Answer, transfer: Transferable[] = []) =>
      scope.postMessage({ type: 'answer', requestId, answer }, transfer);
    answerTo(command, say).catch((error: unknown) => {
      const { code, values } = toCodedError(error);
      say({ kind: 'refused', code, values });
    });
  };

  async function answerTo(
    command: RecorderCommand,
    say: (answer: Answer, transfer?: Transferable[]) => void,
  ): Promise<void> {
    if (command.type === 'beginRecord') current = { run: command.run, recorder: createRunRecorder(command.run) };
    if (!current) throw new CodedError('worker-gone');
    const { run, recorder } = current;
    if (command.type === 'packRecord') {
      const zip = runZip(run, recorder.record());
      return say({ kind: 'packed', zip }, [zip.buffer]);
    }
    if (command.type === 'recordSteps') await recorder.advance(command.count);
    say({ kind: 'recorded', step: recorder.step, of: recorder.of });
  }
}
