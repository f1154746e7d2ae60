// The theme's colours for canvases, which cannot read a custom property. Changes when the theme does. Each token read here is
// registered in tokens.css; the computed value of another would be its text, `light-dark(…)`.
import { rgb } from 'd3';
import { useMemo } from 'react';
import type { Ink } from './greyImage';
import { useInk } from './useInk';

export interface Colours {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly anchor: string;
  readonly positive: string;
  readonly negative: string;
  readonly wash: string;
  readonly inkBytes: Ink;
  readonly negativeBytes: Ink;
}

export function useColours(): Colours {
  const ink = useInk();
  // A theme that changes any colour changes the ink too.
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    const token = (name: string) => style.getPropertyValue(name).trim();
    const negative = token('--negative-text');
    const { r, g, b } = rgb(negative);
    return {
      paper: token('--paper'),
      surface: token('--surface'),
      ink: token('--ink'),
      anchor: token('--anchor'),
      positive: token('--positive'),
      negative: token('--negative'),
      wash: token('--caught-wash'),
      inkBytes: ink,
      negativeBytes: [r, g, b] as const,
    };
  }, [ink]);
}
