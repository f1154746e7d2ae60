// The page's handle on the workers that render faces: as many as there are processors to spare, each given a few
// pictures at a time, so that what the reader waits for is never behind what is rendered ahead.
import { CodedError } from '../../core/codedError';
import type { Difficulty } from '../../data/faces/difficulties';
import type { Photo, RenderedFaces } from '../../data/faces/facePicture';
import { makeWorker } from '../../workers/page/makeWorker';
import type { WorkerLink } from '../../workers/page/workerLink';
import { createWorkers, type MakeWorker } from '../../workers/page/workerPool';
import type { Portrait } from '../protocol/faceRendererProtocol';

export type { Portrait, RenderedFaces };

/** At 3 to 4 ms a picture, a reader's wish waits for at most some 60 ms. */
const PHOTOS_AT_ONCE = 16;
const FEWEST_WORKERS = 2;
const MOST_WORKERS = 4;

export interface FaceRenderer {
  /**
   * Pictures for an encoder, in order; `onSome` hears of each few that are there, in any order, with the place of the
   * first. Rejects with `no-worker`, `worker-error` or, once `signal` says that nobody waits any more, `worker-gone`.
   */
  renderInputs(
    photos: readonly Photo[],
    difficulty: Difficulty,
    onSome: (rendered: RenderedFaces, from: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Pictures for the eye, `(size, size, 3)` bytes each, before any others. Rejects likewise. */
  renderPortraits(portraits: readonly Portrait[]): Promise<readonly Uint8Array[]>;
}

interface Job {
  readonly urgent: boolean;
  run(link: WorkerLink): Promise<void>;
  fail(error: unknown): void;
}

export function createFaceRenderer(
  make: MakeWorker = makeWorker,
  processors = navigator.hardwareConcurrency,
): FaceRenderer {
  const waiting: Job[] = [];
  const lanes = Array.from({ length: Math.min(Math.max(processors - 1, FEWEST_WORKERS), MOST_WORKERS) }, () => {
    // A worker that did not load or broke is made anew for the next job.
    const workers = createWorkers(make, { report() {}, error: () => workers.close('faceRenderer') });
    return { workers, busy: false };
  });

  return {
    async renderInputs(photos, difficulty, onSome, signal) {
      const starts = Array.from({ length: Math.ceil(photos.length / PHOTOS_AT_ONCE) }, (_, i) => i * PHOTOS_AT_ONCE);
      await Promise.all(
        starts.map((from) =>
          ordered(false, async (link) => {
            if (signal.aborted) throw new CodedError('worker-gone');
            const some = photos.slice(from, from + PHOTOS_AT_ONCE);
            const { rendered } = await link.ask('renderedInputs', { type: 'renderInputs', difficulty, photos: some });
            onSome(rendered, from);
          }),
        ),
      );
    },
    renderPortraits: (portraits) =>
      ordered(true, async (link) => (await link.ask('portraits', { type: 'renderPortraits', portraits })).pictures),
  };

  function ordered<T>(urgent: boolean, work: (link: WorkerLink) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = async (link: WorkerLink) => resolve(await work(link));
      const place = urgent ? waiting.findIndex((job) => !job.urgent) : -1;
      waiting.splice(place < 0 ? waiting.length : place, 0, { urgent, run, fail: reject });
      for (const lane of lanes) void serve(lane);
    });
  }

  async function serve(lane: (typeof lanes)[number]): Promise<void> {
    if (lane.busy) return;
    lane.busy = true;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await lane.workers.open('faceRenderer').then(job.run).catch(job.fail);
    }
    lane.busy = false;
  }
}
