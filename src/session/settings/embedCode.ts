// The HTML a teacher pastes into a course page. Only attributes that every host lets through: no style, no script.

import { LOOKS, pageLink, SET_UP } from '../page/pageLink';
import type { Settings } from './settingsTable';
import { settingsToHash } from './urlCodec';

/** Address of one figure with these settings, hidden and locked parts as in `pageUrl`, the page's own, absolute. */
export function figureUrl(pageUrl: string, figure: string, settings: Settings): string {
  return pageLink(pageUrl, { figure }, settingsToHash(settings), [...LOOKS, ...SET_UP]);
}

/** An `<iframe>` of full width and `height` CSS pixels. `title` is what a screen reader calls the frame. */
export function embedCode(
  pageUrl: string,
  figure: string,
  settings: Settings,
  height: number,
  title = 'Triplet Lab',
): string {
  const source = figureUrl(pageUrl, figure, settings);
  const attributes = { src: source, width: '100%', height: String(Math.ceil(height)), title, loading: 'lazy' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
