// The theme's ink as numbers, for canvases, which cannot read a custom property. Changes when the theme does.
import { useSyncExternalStore } from 'react';
import { colourBytes } from './colourBytes';
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
  const ink = known.get(token) ?? colourBytes(token);
  known.set(token, ink);
  return ink;
}
