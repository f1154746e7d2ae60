// The one place that makes workers. Built workers are classic and self-contained, so that where a frame may not load
// a worker by address (an opaque origin, a file) the same text runs from a blob.
import { CodedError } from '../../core/codedError';
import inspectionUrl from '../../inspection/worker/inspection.worker?worker&url';
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

/** Rejects with `no-worker` where the host page allows none. */
export async function makeWorker(kind: WorkerKind): Promise<Worker> {
  const name = `triplet-lab ${kind}`;
  const opaque = self.origin === 'null';
  if (import.meta.env.DEV) return new Worker(URLS[kind], { type: 'module', name });
  if (!opaque) {
    try {
      return new Worker(URLS[kind], { name });
    } catch {
      // Some host policies refuse addresses and allow blobs; the next attempt tells.
    }
  }
  try {
    const response = await fetch(URLS[kind]);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const blob = new Blob([await response.text()], { type: 'text/javascript' });
    return new Worker(URL.createObjectURL(blob), { name });
  } catch (error) {
    throw new CodedError('no-worker', { message: String(error) });
  }
}
