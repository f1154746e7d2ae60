// Packs a run for PyTorch in a worker of its own, so that neither the page nor the run on the screen waits for it.
import { createWorkers, type MakeWorker } from '../../workers/page/workerPool';
import type { RunToRecord } from '../protocol/recorderProtocol';

/** Steps after which the page hears how far it is. */
const PORTION = 50;

/**
 * The zip. `onProgress` hears of the steps that have been trained again. Rejects with `no-worker`, with `worker-gone` where the worker ends first,
 * and with what ended the run.
 */
export async function packRun(
  make: MakeWorker,
  run: RunToRecord,
  onProgress: (step: number, of: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const workers = createWorkers(make, { report() {}, error: () => workers.close('recorder') });
  try {
    const link = await workers.open('recorder');
    let { step, of } = await link.ask('recorded', { type: 'beginRecord', run });
    while (step < of) {
      onProgress(step, of);
      ({ step, of } = await link.ask('recorded', { type: 'recordSteps', count: PORTION }));
    }
    return (await link.ask('packed', { type: 'packRecord' })).zip;
  } finally {
    workers.closeAll();
  }
}
