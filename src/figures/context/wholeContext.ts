// A figure that is cut down to its picture, in a chapter on a narrow screen, and how it becomes whole: over the page, with all its
// controls round the picture.
import { createContext } from 'react';

export interface Whole {
  readonly isOpen: boolean;
  open(): void;
}

/** Null: what stands here is all there is. */
export const WholeContext = createContext<Whole | null>(null);
