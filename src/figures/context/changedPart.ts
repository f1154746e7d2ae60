// Which part of a figure (its picture, a chart, a table) the controls within a context change, by its id: each control names it
// with `aria-controls`, for screen readers and for tests that look whether it is in view.
import { createContext, useContext } from 'react';

export const ChangedPartContext = createContext<string | undefined>(undefined);

/** The id for `aria-controls`; undefined where the controls change no part of the figure. */
export function useChangedPart(): string | undefined {
  return useContext(ChangedPartContext);
}
