// The data of the present run: opened anew for each start, and completed once the run is played. It is apart from the run,
// because pictures are still rendered while the run trains.
import type { DataSet } from '../../data/dataSet';
import type { Settings } from '../settings/settingsTable';
import { openData } from './dataSource';
import type { DataSource, DataSurroundings, RenderingProgress } from './runData';

/** No event concerns a run that is over. */
export interface FeedEvents {
  /** How many pictures are rendered; null when there are none to wait for. */
  rendering(progress: RenderingProgress | null): void;
  /** More of the data is there. */
  grown(data: DataSet): void;
  failed(error: unknown): void;
}

export interface DataFeed {
  /** For a new run: enough to begin with, or if `whole` all of it. Rejects as `openData` does. */
  open(settings: Settings, whole: boolean): Promise<DataSet>;
  /** Makes what is not there yet. Called when the run is played, so that nothing is made for a run that never is. */
  makeRest(): void;
  /** Ends all work for the present run. */
  stop(): void;
}

export function createDataFeed(surroundings: DataSurroundings, events: FeedEvents): DataFeed {
  let making = new AbortController();
  /** Null where there is nothing to make, or it is under way. */
  let rest: (() => void) | null = null;

  return {
    async open(settings, whole) {
      stop();
      making = new AbortController();
      const { signal } = making;
      const tell = (progress: RenderingProgress | null) => !signal.aborted && events.rendering(progress);
      const source = await openData(settings, surroundings, { whole, signal, onRendering: tell });
      tell(null);
      if (!signal.aborted) rest = () => void complete(source, signal);
      return source.data;
    },
    makeRest() {
      rest?.();
      rest = null;
    },
    stop,
  };

  function stop(): void {
    making.abort();
    rest = null;
  }

  async function complete({ grow }: DataSource, signal: AbortSignal): Promise<void> {
    try {
      await grow?.((data) => !signal.aborted && events.grown(data));
      if (!signal.aborted) events.rendering(null);
    } catch (error) {
      if (!signal.aborted) events.failed(error);
    }
  }
}
