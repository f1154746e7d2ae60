// A look at a part of the page, as often as the page draws, until it stands still or has changed: how much of it is seen, and
// everything in it that can be seen, in one text.
import type { Page } from '@playwright/test';

export interface Look {
  /** Whether the part is, or holds, a picture, a chart or a table. */
  readonly isPicture: boolean;
  /** Share of it, 0…1, that is inside the window and not covered by anything else. */
  readonly seen: number;
  /** CSS px. */
  readonly height: number;
  /** Differs where anything in it differs: marks, words, pixels of its canvases. */
  readonly signature: string;
  /** Whether what was waited for has come in time. */
  readonly done: boolean;
}

interface Wait {
  /** Until it has been the same for some frames. */
  readonly still?: true;
  /** Until its signature is another and most of it is seen, if the page has to be moved for that. */
  readonly otherThan?: string;
  /** That most of it, 0…1. */
  readonly seen?: number;
  /** At most so long, ms. */
  readonly within: number;
}

/** Null: there is no element with this id. */
export function lookAt(page: Page, id: string, wait: Wait): Promise<Look | null> {
  return page.evaluate(
    async ({ id, wait }) => {
      const FRAMES_AT_REST = 8;
      const POINTS = 12;
      const copy = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

      const pixelsOf = (canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        if (width === 0 || height === 0) return '';
        // Read off a copy, so that the page's own canvases stay as they are.
        Object.assign(copy.canvas, { width, height });
        copy.drawImage(canvas, 0, 0);
        let hash = 0;
        for (const pixel of new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer)) {
          hash = (Math.imul(hash, 31) + pixel) | 0;
        }
        return String(hash);
      };
      const signatureOf = (part: Element) =>
        [
          ...[...part.querySelectorAll('canvas')].map(pixelsOf),
          ...[...part.querySelectorAll('svg, table')].map((mark) => mark.outerHTML),
          ...[...part.querySelectorAll('[aria-pressed]')].map((handle) => String(handle.getAttribute('aria-pressed'))),
          part.matches('svg') ? part.outerHTML : part.textContent,
        ].join('\n');
      const seenOf = (part: Element) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        let seen = 0;
        for (let i = 0; i < POINTS ** 2; i++) {
          const x = left + (width * ((i % POINTS) + 0.5)) / POINTS;
          const y = top + (height * (Math.floor(i / POINTS) + 0.5)) / POINTS;
          const hit = document.elementFromPoint(x, y);
          if (hit && (part.contains(hit) || hit.contains(part))) seen += 1;
        }
        return seen / POINTS ** 2;
      };

      const end = performance.now() + wait.within;
      let signature = '';
      let same = 0;
      for (;;) {
        const part = document.getElementById(id);
        if (!part) return null;
        const now = signatureOf(part);
        same = now === signature ? same + 1 : 0;
        signature = now;
        const changed = signature !== wait.otherThan;
        const late = performance.now() > end;
        const done = wait.still ? same >= FRAMES_AT_REST : changed && (late || seenOf(part) >= (wait.seen ?? 0));
        if (done || late) {
          const isPicture = part.matches('svg, canvas, table') || part.querySelector('svg, canvas, table') !== null;
          return { isPicture, seen: seenOf(part), height: part.getBoundingClientRect().height, signature, done };
        }
        await new Promise(requestAnimationFrame);
      }
    },
    { id, wait },
  );
}
