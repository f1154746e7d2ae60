// The page's handle on the inspection worker: made with the first question, told of a run only when it is another one.

import type { Live } from '../../engines/engine';
import type { RunConfig, RunState } from '../../training/protocol/run';
import type { WorkerLink } from '../../workers/page/workerLink';
import { createWorkers, type MakeWorker } from '../../workers/page/workerPool';
import type { Dissection, Embedded, Inspection } from '../protocol/inspectionProtocol';

export interface Inspector {
  /** What every layer makes of these items. Rejects with `no-worker`, or `worker-gone` where the worker ends first. */
  inspect(config: RunConfig, live: Live, state: RunState, items: Int32Array): Promise<Inspection>;
  /** Where these inputs, which are no items, stand. Rejects as `inspect` does, and with `rows-shape` or `not-finite`. */
  embed(config: RunConfig, live: Live, state: RunState, inputs: Float32Array): Promise<Embedded>;
  /** The step that comes after this state. Rejects as `inspect` does, and with `not-finite` for useless weights. */
  dissect(config: RunConfig, live: Live, state: RunState, triplet: Int32Array): Promise<Dissection>;
  dispose(): void;
}

export function createInspector(make: MakeWorker): Inspector {
  let observed: RunConfig | null = null;
  const workers = createWorkers(make, { report() {}, error: () => workers.close('inspection') });

  return {
    async inspect(config, live, state, items) {
      const link = await observing(config, live);
      return (await link.ask('inspection', { type: 'inspect', state, items })).inspection;
    },
    async embed(config, live, state, inputs) {
      const link = await observing(config, live);
      return (await link.ask('embedded', { type: 'embed', state, inputs })).embedded;
    },
    async dissect(config, live, state, triplet) {
      const link = await observing(config, live);
      return (await link.ask('dissection', { type: 'dissect', state, live, triplet })).dissection;
    },
    dispose: workers.closeAll,
  };

  async function observing(config: RunConfig, live: Live): Promise<WorkerLink> {
    if (!workers.get('inspection')) observed = null;
    const link = await workers.open('inspection');
    if (observed !== config) link.send({ type: 'observe', config, live });
    observed = config;
    return link;
  }
}
