// The types that pass between a run and the source of its data.
import type { DataSet, DigitBytes } from '../../data/dataSet';
import type { FaceRenderer } from '../../pictures/page/faceRenderer';

/** What data need of the browser; tests bring their own. */
export interface DataSurroundings {
  readonly loadDigits?: () => Promise<DigitBytes>;
  readonly makeRenderer?: () => FaceRenderer;
}

/** How many of the pictures are rendered. */
export interface RenderingProgress {
  readonly ready: number;
  readonly of: number;
  /** So many are needed for the step after `step`. */
  readonly needed: number;
  readonly step: number;
}

export interface DataRequest {
  /** All data from the first step on, however long that takes. */
  readonly whole: boolean;
  /** Aborted when the run for which the data are is over. */
  readonly signal: AbortSignal;
  onRendering(progress: RenderingProgress): void;
}

export interface DataSource {
  /** Enough to begin with. */
  readonly data: DataSet;
  /** Hands over the same data set with more in it, as often as there is more; resolves when it is complete or the run is over. */
  grow?(receive: (data: DataSet) => void): Promise<void>;
}
