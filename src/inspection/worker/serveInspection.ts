// The inbox of the inspection worker: states of a run in, findings about them out. It trains nothing, so that an inspection
// never holds up a run and the training workers need no code for it.
import { CodedError, toCodedError } from '../../core/codedError';
import { Learner } from '../../training/worker/learner';
import type { Answer, Scope } from '../../workers/protocol/messages';
import type { InspectionCommand } from '../protocol/inspectionProtocol';
import { dissectStep } from './dissection';
import { embedInputs } from './embedInputs';
import { inspectEncoder, inspectionBuffers } from './inspection';

/** Serves the worker's messages on `scope` for as long as it lives; answers `refused` where a question cannot be answered. */
export function serveInspection(scope: Scope): void {
  let observed: Learner | null = null;

  scope.onmessage = ({ data: command }: MessageEvent<InspectionCommand>) => {
    if (command.type === 'observe') {
      // It takes no step and shows no guest; which run its states are of, they say themselves.
      observed = new Learner({ ...command, run: 0, guests: new Float32Array() }, () => {});
      return;
    }
    const { requestId } = command;
    const say = (answer: Answer, transfer: Transferable[] = []) =>
      scope.postMessage({ type: 'answer', requestId, answer }, transfer);
    answerTo(command, say).catch((error: unknown) => {
      const { code, values } = toCodedError(error);
      say({ kind: 'refused', code, values });
    });
  };

  async function answerTo(
    command: Exclude<InspectionCommand, { type: 'observe' }>,
    say: (answer: Answer, transfer?: Transferable[]) => void,
  ): Promise<void> {
    if (!observed) throw new CodedError('worker-gone');
    observed.resume(command.state);
    const { setup } = observed;
    const { engine, run } = command.state;
    if (command.type === 'inspect') {
      const inspection = { run, ...inspectEncoder(setup, engine, command.items) };
      say({ kind: 'inspection', inspection }, inspectionBuffers(inspection));
    } else if (command.type === 'embed') {
      const embedded = { run, ...embedInputs(setup, engine, command.inputs) };
      say({ kind: 'embedded', embedded }, [embedded.embeddings.buffer]);
    } else {
      const { live, triplet } = command;
      const dissected = await dissectStep(setup, engine, observed.nextBatch(), triplet, live);
      say({ kind: 'dissection', dissection: { run, ...dissected } });
    }
  }
}
