// Where a figure puts what stands beside its picture. A chapter on a narrow screen keeps the picture in view and gives the rest a
// place of its own below the text; everywhere else it stands in the figure.
import { createContext } from 'react';

/** Null: in the figure. */
export const AsideContext = createContext<HTMLElement | null>(null);
