// The page's handle on the workers that render faces: as many as there are processors to spare. Each gets a few pictures
// at a time, so that a portrait that the reader waits for never stands behind a whole pool.
import { CodedError } from '../../core/codedError';
import type { Difficulty } from '../../data/faces/difficulties';
import type { FaceItem, RenderedFaces } from '../../data/faces/facePicture';
import { makeWorker } from '../../workers/page/makeWorker';
import type { WorkerLink } from '../../workers/page/workerLink';
import { createWorkers, type MakeWorker } from '../../workers/page/workerPool';
import type { PortraitRequest } from '../protocol/faceRendererProtocol';

/** At 3 to 4 ms a picture, a portrait waits for at most some 60 ms. */
const ITEMS_AT_ONCE = 16;
const FEWEST_WORKERS = 2;
const MOST_WORKERS = 4;

export interface FaceRenderer {
  /**
   * Renders `items` for an encoder. `onSome` gets a few of them at a time, in any order, with the place of the first among
   * `items`. Rejects with `no-worker`, with `worker-error`, and with `worker-gone` once `signal` aborts.
   */
  renderInputs(
    items: readonly FaceItem[],
    difficulty: Difficulty,
    onSome: (rendered: RenderedFaces, from: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Pictures for the eye, `(size, size, 3)` bytes each, in order and before all inputs. Rejects likewise. */
  renderPortraits(requests: readonly PortraitRequest[]): Promise<readonly Uint8Array[]>;
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
    async renderInputs(items, difficulty, onSome, signal) {
      const starts = Array.from({ length: Math.ceil(items.length / ITEMS_AT_ONCE) }, (_, i) => i * ITEMS_AT_ONCE);
      await Promise.all(
        starts.map((from) =>
          ordered(false, async (link) => {
            if (signal.aborted) throw new CodedError('worker-gone');
            const some = items.slice(from, from + ITEMS_AT_ONCE);
            const { rendered } = await link.ask('renderedInputs', { type: 'renderInputs', difficulty, items: some });
            onSome(rendered, from);
          }),
        ),
      );
    },
    renderPortraits: (requests) =>
      ordered(true, async (link) => (await link.ask('portraits', { type: 'renderPortraits', requests })).pictures),
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
