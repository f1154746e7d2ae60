// The one place that makes workers. Built workers are classic and self-contained, so that where a frame may not load
// a worker by address (an opaque origin, a file) the same text runs from a blob.
import { CodedError } from '../../core/codedError';
import inspectionUrl from '../../inspection/worker/inspection.worker?worker&url';
import { asBytes, fetchFile } from '../../loading/fetchFile';
import faceRendererUrl from '../../pictures/worker/faceRenderer.worker?worker&url';
import pictureReaderUrl from '../../pictures/worker/pictureReader.worker?worker&url';
import recorderUrl from '../../pytorch/worker/recorder.worker?worker&url';
import sweepUrl from '../../sweep/worker/sweep.worker?worker&url';
import cpuUrl from '../../training/worker/cpu.worker?worker&url';
import webglUrl from '../../training/worker/webgl.worker?worker&url';

/**
 * Workers that train, the one that looks into what they have trained, those that make pictures (of faces, and of files), the one
 * that packs a run for PyTorch, and those of a sweep.
 */
export type WorkerKind = TrainingKind | 'inspection' | 'faceRenderer' | 'pictureReader' | 'recorder' | 'sweep';
export type TrainingKind = 'cpu' | 'webgl';

const URLS: Record<WorkerKind, string> = {
  cpu: cpuUrl,
  webgl: webglUrl,
  inspection: inspectionUrl,
  faceRenderer: faceRendererUrl,
  pictureReader: pictureReaderUrl,
  recorder: recorderUrl,
  sweep: sweepUrl,
};

/** Blob addresses of the files that have come, so that a worker is made again without the network. */
const blobs = new Map<WorkerKind, Promise<string>>();

/** Rejects with `no-worker` where the host page allows none, and as `fetchFile` does where its file does not come. */
export async function makeWorker(kind: WorkerKind): Promise<Worker> {
  const name = `triplet-lab ${kind}`;
  if (import.meta.env.DEV) return new Worker(URLS[kind], { type: 'module', name });
  // An error event of a worker does not say whether its file is missing. Once the file has been fetched, it is not.
  const blob = await blobOf(kind);
  // Some policies refuse blobs and allow addresses, others the other way round.
  return started(() => new Worker(blob, { name }))
    .catch(() => started(() => new Worker(URLS[kind], { name })))
    .catch((error: unknown) => {
      throw new CodedError('no-worker', { message: String(error) });
    });
}

/** The worker, once it runs. Rejects where it cannot be made, at once or later. */
function started(make: () => Worker): Promise<Worker> {
  return new Promise((runs, refused) => {
    const worker = make();
    const ends = new AbortController();
    const heard = (then: () => void) => {
      ends.abort();
      then();
    };
    worker.addEventListener('message', () => heard(() => runs(worker)), { signal: ends.signal });
    worker.addEventListener(
      'error',
      (event) => {
        // It is told to whoever asked for the worker, and not to the console once more.
        event.preventDefault();
        heard(() => refused(new Error(event.message || 'refused')));
      },
      { signal: ends.signal },
    );
  });
}

/** After a rejection the next call fetches it again. */
function blobOf(kind: WorkerKind): Promise<string> {
  const known = blobs.get(kind);
  if (known) return known;
  const coming = fetchFile(URLS[kind], asBytes).then((file) =>
    URL.createObjectURL(new Blob([file], { type: 'text/javascript' })),
  );
  blobs.set(kind, coming);
  coming.catch(() => blobs.delete(kind));
  return coming;
}
