// The page's handle on the worker that decodes, crops and scales the reader's own pictures.
import { makeWorker } from '../../workers/page/makeWorker';
import { createWorkers, type MakeWorker } from '../../workers/page/workerPool';

export interface PictureReader {
  /**
   * The middle of the picture as `groundedPicture` gives it. Rejects with `own-broken` where the browser cannot decode it, with
   * `own-canvas-noise` or `own-no-canvas` where it does not let pages read a canvas,
   * with `no-worker` or `worker-gone`.
   */
  read(file: Blob): Promise<Uint8Array>;
  /** Ends the worker; the next picture makes it anew. */
  close(): void;
}

export function createPictureReader(make: MakeWorker = makeWorker): PictureReader {
  const close = () => workers.close('pictureReader');
  const workers = createWorkers(make, { report() {}, error: close });
  return {
    async read(file) {
      const link = await workers.open('pictureReader');
      return (await link.ask('pictureRead', { type: 'readPicture', file })).bytes;
    },
    close,
  };
}
