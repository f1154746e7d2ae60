// The one place that makes workers. Built workers are classic and self-contained, so that where a frame may not load
// a worker by address (an opaque origin, a file) the same text runs from a blob.
import { CodedError } from '../../core/codedError';
import inspectionUrl from '../../inspection/worker/inspection.worker?worker&url';
import { fetchFile } from '../../loading/fetchFile';
import faceRendererUrl from '../../pictures/worker/faceRenderer.worker?worker&url';
import pictureReaderUrl from '../../pictures/worker/pictureReader.worker?worker&url';
import cpuUrl from '../../training/worker/cpu.worker?worker&url';
import webglUrl from '../../training/worker/webgl.worker?worker&url';

/** Workers that train, the one that looks into what they have trained, and those that make pictures: of faces, and of files. */
export type WorkerKind = TrainingKind | 'inspection' | 'faceRenderer' | 'pictureReader';
export type TrainingKind = 'cpu' | 'webgl';

const URLS: Record<WorkerKind, string> = {
  cpu: cpuUrl,
  webgl: webglUrl,
  inspection: inspectionUrl,
  faceRenderer: faceRendererUrl,
  pictureReader: pictureReaderUrl,
};

/** Blob addresses of the files that have come, so that a worker is made again without the network. */
const blobs = new Map<WorkerKind, Promise<string>>();

/** Rejects with `no-worker` where the host page allows none, and as `fetchFile` does where its file does not come. */
export async function makeWorker(kind: WorkerKind): Promise<Worker> {
  const name = `triplet-lab ${kind}`;
  if (import.meta.env.DEV) return new Worker(URLS[kind], { type: 'module', name });
  // An error event of a worker does not say whether its file is missing. Once the file has been fetched, it is not.
  const blob = await blobOf(kind);
  try {
    return new Worker(blob, { name });
  } catch {
    // Some host policies refuse blobs and allow addresses; the next attempt tells.
  }
  try {
    return new Worker(URLS[kind], { name });
  } catch (error) {
    throw new CodedError('no-worker', { message: String(error) });
  }
}

/** After a rejection the next call fetches it again. */
function blobOf(kind: WorkerKind): Promise<string> {
  const known = blobs.get(kind);
  if (known) return known;
  const coming = fetchFile(URLS[kind]).then((file) =>
    URL.createObjectURL(new Blob([file], { type: 'text/javascript' })),
  );
  blobs.set(kind, coming);
  coming.catch(() => blobs.delete(kind));
  return coming;
}
