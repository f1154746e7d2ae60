// The colours of the page as a reader sees them: of the page, of the tokens that scripts read, and of what scripts paint.
import type { Page } from '@playwright/test';

/** Background and text as the browser draws them, the tokens as scripts read them, and whether the stage has such ink. */
export function looks(page: Page, ink: readonly number[]) {
  return page.evaluate((ink) => {
    const style = getComputedStyle(document.documentElement);
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const bytes = (colour: string) => {
      if (!probe) return null;
      probe.clearRect(0, 0, 1, 1);
      // A canvas keeps its colour where it is given what is none.
      probe.fillStyle = 'transparent';
      probe.fillStyle = colour;
      probe.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = probe.getImageData(0, 0, 1, 1).data;
      return alpha === 255 ? [red, green, blue] : null;
    };
    const stage = document.querySelector<HTMLCanvasElement>('.stage canvas');
    const painted = stage?.getContext('2d')?.getImageData(0, 0, stage.width, stage.height).data ?? [];
    let inked = 0;
    for (let i = 0; i < painted.length; i += 4) {
      if (painted[i + 3] === 255 && ink.every((value, channel) => painted[i + channel] === value)) inked++;
    }
    return {
      paper: bytes(style.backgroundColor),
      ink: bytes(style.color),
      paperToken: bytes(style.getPropertyValue('--paper')),
      inkToken: bytes(style.getPropertyValue('--ink')),
      stageHasInk: inked > 20,
    };
  }, ink);
}
