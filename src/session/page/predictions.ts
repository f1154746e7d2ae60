// Predictions that the reader has made, as they are told to the page's host. Nothing is kept: who listens, hears of those to come.
import type { ChapterId } from './chapters';

export interface Prediction {
  /** Whose card it is: a chapter's, or the first, second, … of those that came with the address. */
  readonly chapter: ChapterId | `card-${number}`;
  /** How many cards there are: in the article, or with the address. */
  readonly of: number;
  /** The place of the reader's answer among those of the card, from 0, and that of the right one. */
  readonly answer: number;
  readonly right: number;
  /** Whether they are the same; null where the run came out otherwise than the card expects, so that no answer was right. */
  readonly correct: boolean | null;
}

type Listener = (prediction: Prediction) => void;

const listeners = new Set<Listener>();

/** Calls `listener` with each from now on, until the returned function is called. */
export function onPrediction(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellPrediction(prediction: Prediction): void {
  for (const listener of listeners) listener(prediction);
}
