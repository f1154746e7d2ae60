// The picture of the figure that is on screen, as a file: SVG, or PNG drawn from it.
import { CodedError } from '../../../core/codedError';
import { elementSvg } from './elementSvg';

/** What of a figure is its picture, the first that is there: of the lab, the stage. */
const PICTURES = ['.lab-picture .lab-stage', '.frame-picture'];
/** Pixels of a PNG for one CSS pixel. */
const SCALE = 2;

export interface FigurePicture {
  readonly format: 'svg' | 'png';
  readonly width: number;
  readonly height: number;
  readonly data: string;
}

/** What is asked for while the figure is still on its way waits, so many times. */
const TRIES = 30;
const PAUSE = 100;

async function drawn() {
  for (let left = TRIES; ; left--) {
    const [element] = PICTURES.flatMap((picture) => [...document.querySelectorAll(picture)]);
    const svg = element ? elementSvg(element) : null;
    if (svg || left === 0) return svg;
    await new Promise((next) => setTimeout(next, PAUSE));
  }
}

/** Rejects with `no-picture` where nothing is drawn yet. */
export async function figurePicture(format: 'svg' | 'png'): Promise<FigurePicture> {
  const svg = await drawn();
  if (!svg) throw new CodedError('no-picture');
  const { text, width, height } = svg;
  if (format === 'svg') return { format, width, height, data: text };
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { format, width, height, data: canvas.toDataURL('image/png') };
}
