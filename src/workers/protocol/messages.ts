// Messages that cross between the page and any of its workers. Each kind of worker has a protocol of its own; this file
// joins them, because one link serves them all.
import type { ErrorValues } from '../../core/codedError';
import type { InspectionAnswer, InspectionCommand } from '../../inspection/protocol/inspectionProtocol';
import type { FaceRendererAnswer, FaceRendererCommand } from '../../pictures/protocol/faceRendererProtocol';
import type { PictureReaderAnswer, PictureReaderCommand } from '../../pictures/protocol/pictureReaderProtocol';
import type { RecorderAnswer, RecorderCommand } from '../../pytorch/protocol/recorderProtocol';
import type { SweepAnswer, SweepCommand } from '../../sweep/protocol/sweepProtocol';
import type { TrainingCommand } from '../../training/protocol/commands';
import type { RunReport, TrainingAnswer } from '../../training/protocol/reports';

/** Commands that ask for an answer carry a `requestId`, which the answer repeats. */
export type Command =
  | TrainingCommand
  | InspectionCommand
  | FaceRendererCommand
  | PictureReaderCommand
  | RecorderCommand
  | SweepCommand;

export type Answer =
  | TrainingAnswer
  | InspectionAnswer
  | FaceRendererAnswer
  | PictureReaderAnswer
  | RecorderAnswer
  | SweepAnswer
  /** The question could not be answered; for a training worker: its run has ended. */
  | { readonly kind: 'refused'; readonly code: string; readonly values: ErrorValues };

export type Report = RunReport | { readonly type: 'answer'; readonly requestId: number; readonly answer: Answer };

/** The part of a worker's global scope that serving messages needs; tests pass their own. */
export interface Scope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
