// The page's handle on the worker that decodes, crops and scales the reader's own pictures.
import { makeWorker } from './makeWorker';
import { createWorkers, type MakeWorker } from './workers';

export interface Darkroom {
  /**
   * The middle of the picture as `squarePicture` gives it. Rejects with `own-broken` where the browser cannot decode it,
   * with `no-worker` or `worker-gone`.
   */
  develop(file: Blob): Promise<Uint8Array>;
  /** Ends the worker; the next picture makes it anew. */
  close(): void;
}

export function createDarkroom(make: MakeWorker = makeWorker): Darkroom {
  const close = () => workers.close('darkroom');
  const workers = createWorkers(make, { report() {}, error: close });
  return {
    async develop(file) {
      const link = await workers.open('darkroom');
      return (await link.ask('developed', { type: 'develop', file })).bytes;
    },
    close,
  };
}
