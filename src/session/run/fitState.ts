// A state from outside, made one of the run that it is to be put into.
import { CodedError } from '../../core/codedError';
import type { RunState } from '../../training/protocol/run';

/** With the blocks of the run's `own` encoder. Throws `state-length` where it is a state of another encoder. */
export function fitState(given: RunState, own: RunState): RunState {
  const { blocks, parameters } = own.engine;
  const expected = parameters.length;
  for (const list of [given.engine.parameters, given.engine.firstMoment, given.engine.secondMoment]) {
    if (list.length !== expected) throw new CodedError('state-length', { given: list.length, expected });
  }
  return { ...given, engine: { ...given.engine, blocks } };
}
