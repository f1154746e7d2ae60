// The data of an experiment's present run: opened anew for each start, and made complete once somebody plays. Apart from
// the experiment, because it has a life of its own: rendering goes on while the run does.
import type { DataSet } from '../../data/dataSet';
import type { Settings } from '../settings/settingsTable';
import { openData } from './dataSource';
import type { DataSource, DataSurroundings, Rendering } from './runData';

/** Nothing of a run that is over is told. */
export interface FeedEvents {
  /** How far pictures have been rendered; null when there is nothing to wait for. */
  rendering(rendering: Rendering | null): void;
  /** More of the data is there. */
  grown(data: DataSet): void;
  failed(error: unknown): void;
}

export interface DataFeed {
  /** For a new run: enough to begin with, or if `whole` all of it. Rejects as `openData` does. */
  open(settings: Settings, whole: boolean): Promise<DataSet>;
  /** Makes what is not there yet. Nothing is made for a run that nobody plays. */
  makeRest(): void;
  /** Nothing more is wanted. */
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
      const tell = (rendering: Rendering | null) => !signal.aborted && events.rendering(rendering);
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
