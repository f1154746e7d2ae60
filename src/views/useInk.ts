// The theme's ink as numbers, for canvases, which cannot read a custom property. Changes when the theme does.
import { rgb } from 'd3';
import { useSyncExternalStore } from 'react';
import type { Ink } from './greyImage';
import { watchTheme } from './watchTheme';

const BLACK: Ink = [0, 0, 0];
const known = new Map<string, Ink>();

/** `--ink` of tokens.css, red, green, blue 0…255; black where there is no page. */
export function useInk(): Ink {
  return useSyncExternalStore(watchTheme, currentInk, () => BLACK);
}

/** The same object for the same colour, as a store must. */
function currentInk(): Ink {
  const token = getComputedStyle(document.documentElement).getPropertyValue('--ink').trim();
  const ink = known.get(token) ?? parseInk(token);
  known.set(token, ink);
  return ink;
}

function parseInk(token: string): Ink {
  const { r, g, b } = rgb(token);
  return Number.isFinite(r + g + b) ? [r, g, b] : BLACK;
}
