// The contract between a run and where its data come from.
import type { DataSet, DigitBytes } from '../../data/dataSet';
import type { FaceRenderer } from '../../pictures/page/faceRenderer';

/** What data need of the browser; tests bring their own. */
export interface DataSurroundings {
  readonly loadDigits?: () => Promise<DigitBytes>;
  readonly makeRenderer?: () => FaceRenderer;
}

/** How far pictures have been rendered. */
export interface Rendering {
  readonly ready: number;
  readonly of: number;
  /** So many are needed for the step after this one. */
  readonly needed: number;
  readonly step: number;
}

export interface DataWish {
  /** All data from the first step on, however long that takes. */
  readonly whole: boolean;
  /** The run for which this is asked is over. */
  readonly signal: AbortSignal;
  onRendering(rendering: Rendering): void;
}

export interface DataSource {
  /** Enough to begin with. */
  readonly data: DataSet;
  /** Hands over the same data set with more in it, as often as there is more; resolves when it is complete or the run is over. */
  grow?(receive: (data: DataSet) => void): Promise<void>;
}
