// The page's handle on the inspection worker. The worker is made with the first question and receives a run's
// configuration only when the question is about another run than the last one.

import type { Live } from '../../engines/engine';
import type { RunConfig, RunState } from '../../training/protocol/run';
import type { WorkerLink } from '../../workers/page/workerLink';
import { createWorkers, type MakeWorker } from '../../workers/page/workerPool';
import type { Dissection, Embedded, Inspection } from '../protocol/inspectionProtocol';

/** The run that a question is about, as it stood after `state.engine.step` steps. Answers repeat `state.run`. */
export interface ObservedRun {
  readonly config: RunConfig;
  readonly live: Live;
  readonly state: RunState;
}

export interface Inspector {
  /** The output of every layer for these items. Rejects with `no-worker`, or `worker-gone` where the worker ends first. */
  inspect(observed: ObservedRun, items: Int32Array): Promise<Inspection>;
  /** Embeddings of inputs that are no items. Rejects as `inspect` does, and with `rows-shape` or `not-finite`. */
  embed(observed: ObservedRun, inputs: Float32Array): Promise<Embedded>;
  /** The step after this state. Rejects as `inspect` does, and with `not-finite` for useless weights. */
  dissect(observed: ObservedRun, triplet: Int32Array): Promise<Dissection>;
  dispose(): void;
}

export function createInspector(make: MakeWorker): Inspector {
  let known: RunConfig | null = null;
  const workers = createWorkers(make, { report() {}, error: () => workers.close('inspection') });

  return {
    async inspect(observed, items) {
      const { state } = observed;
      const link = await observing(observed);
      return (await link.ask('inspection', { type: 'inspect', state, items })).inspection;
    },
    async embed(observed, inputs) {
      const { state } = observed;
      const link = await observing(observed);
      return (await link.ask('embedded', { type: 'embed', state, inputs })).embedded;
    },
    async dissect(observed, triplet) {
      const { state, live } = observed;
      const link = await observing(observed);
      return (await link.ask('dissection', { type: 'dissect', state, live, triplet })).dissection;
    },
    dispose: workers.closeAll,
  };

  /** A link to the worker, which knows the run's configuration by the time it reads the next message. */
  async function observing({ config, live }: ObservedRun): Promise<WorkerLink> {
    if (!workers.get('inspection')) known = null;
    const link = await workers.open('inspection');
    if (known !== config) link.send({ type: 'observe', config, live });
    known = config;
    return link;
  }
}
