// What a worker is told of a run: that it starts, and that its data have grown.
import { product } from '../../core/rows';
import type { TrainingData } from '../../data/dataSet';
import type { Command } from '../../workers/protocol/messages';
import type { StartCommand } from '../protocol/commands';
import { LEADER, type RunRequest, runIdAt } from './trainerContract';

/** Runs behind the leader keep step with it. */
export function startCommand({ backend: _, ...request }: RunRequest, place: number, generation: number): StartCommand {
  const lockStep = place === 0 ? {} : { keepsStepWith: LEADER };
  return { type: 'start', runId: runIdAt(place), generation, ...request, ...lockStep };
}

/** `known`: numbers of inputs that the worker has. */
export function growCommand(place: number, { inputs, itemShape }: TrainingData, known: number): Command {
  return { type: 'grow', runId: runIdAt(place), from: known / product(itemShape), inputs: inputs.slice(known) };
}

/** Who asks for WebGL for a loss with class vectors has to hear that it trains none. */
export function insistsOnWebgl(requests: readonly RunRequest[]): boolean {
  return requests.some(({ backend, config }) => backend === 'webgl' && config.classVectors);
}
