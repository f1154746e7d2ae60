// The faces of a run: a pool that is rendered stage by stage. Pictures rendered before on this page are taken from a cache.
import type { DataSet } from '../../data/dataSet';
import { createFaces } from '../../data/faces/faces';
import { inputCacheOf } from '../../pictures/page/faceInputCache';
import { sharedFaceRenderer } from '../../pictures/page/sharedRenderer';
import type { Settings } from '../settings/settingsTable';
import { facePoolOf } from './facePoolOf';
import type { DataRequest, DataSource, DataSurroundings } from './runData';

/** Rejects with `no-worker` or `worker-error` where nothing can be rendered. */
export async function openFaces(
  settings: Settings,
  { makeRenderer = sharedFaceRenderer }: DataSurroundings,
  { whole, signal, onRendering }: DataRequest,
): Promise<DataSource> {
  const { difficulty } = settings;
  const pool = facePoolOf(settings, whole);
  const { items, stages } = pool;
  const cache = inputCacheOf(difficulty);
  const renderer = makeRenderer();
  return { data: await stage(0), grow };

  async function grow(receive: (data: DataSet) => void): Promise<void> {
    for (let next = 1; next < stages.length; next++) {
      const data = await stage(next);
      if (signal.aborted) return;
      receive(data);
    }
  }

  async function stage(which: number): Promise<DataSet> {
    const wanted = items.slice(0, stages[which].items);
    const tell = () =>
      onRendering({ ready: cache.count(items), of: items.length, needed: wanted.length, step: stages[which].step });
    tell();
    await cache.fill(wanted, renderer, signal, tell);
    return createFaces(pool, difficulty, cache.take(wanted));
  }
}
