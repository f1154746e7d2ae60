// The HTML a teacher pastes into a course page: a frame with attributes that every host lets through, and a script that fits
// its height and hands on keys. A host that takes scripts out leaves a frame of the height that was measured.

import { LOOKS, pageLink, SET_UP } from '../page/pageLink';
import type { Settings } from './settingsTable';
import { settingsToHash } from './urlCodec';

/** Address of one figure with these settings, hidden and locked parts as in `pageUrl`, the page's own, absolute. */
export function figureUrl(pageUrl: string, figure: string, settings: Settings): string {
  return pageLink(pageUrl, { figure }, settingsToHash(settings), [...LOOKS, ...SET_UP]);
}

/**
 * What every page that embeds figures does for them. A key that the figure has no use for is pressed again on the page, so
 * that slides turn after a click in the frame. Pasted with each of several figures, it acts once. Markdown that is made into a
 * component, as VitePress does, takes it for a part of its own after a blank line, and runs it where there is no window, too.
 */
const FOLLOW = `<script>
globalThis.tripletLab ??= globalThis.addEventListener?.('message', ({ source, data }) => {
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  if (!frame || data?.app !== 'triplet-lab') return;
  if (data.type === 'resize') frame.height = data.height;
  if (data.type === 'key') {
    const { key, keyCode, shift: shiftKey } = data;
    frame.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, shiftKey, bubbles: true, cancelable: true }));
  }
}) ?? true;
</script>`;

/**
 * An `<iframe>` of full width and `height` CSS pixels, and the script. `title` is what a screen reader calls the frame.
 */
export function embedCode(
  pageUrl: string,
  figure: string,
  settings: Settings,
  height: number,
  title = 'Triplet Lab',
): string {
  return frameCode(figureUrl(pageUrl, figure, settings), height, title);
}

/** The same around any address of a figure. */
export function frameCode(source: string, height: number, title: string): string {
  const attributes = {
    src: source,
    width: '100%',
    height: String(Math.ceil(height)),
    title,
    // Old, but all browsers know it, and fewer hosts take it out than a style.
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>\n\n${FOLLOW}`;
}

export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
