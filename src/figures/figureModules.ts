// The code of every figure, to be loaded when it is wanted: a figure is the default export of the one `…Figure.tsx` in the
// folder of its id.
import type { Component } from 'react/jsx-runtime';

const MODULES = import.meta.glob<{ readonly default: Component }>('./*/*Figure.tsx');

/** Loaders by figure id. */
export const FIGURE_LOADERS = Object.fromEntries(
  Object.entries(MODULES).map(([path, load]) => [path.split('/')[1], load]),
);
