// The code of every figure, to be loaded when it is wanted: a figure is the default export of the one `…Figure.tsx` in the
// folder of its id.
import type { Component } from 'react/jsx-runtime';

/** Loaders by path, `./<id>/<Name>Figure.tsx`. */
export const FIGURE_MODULES = import.meta.glob<{ readonly default: Component }>([
  './*/*Figure.tsx',
  // The page opens with it.
  '!./lab/LabFigure.tsx',
]);
