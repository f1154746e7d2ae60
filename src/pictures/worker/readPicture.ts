// Decodes a file and scales its middle. The canvas is asked first whether it gives back what was drawn: browsers that protect
// against fingerprinting give noise instead, and nothing else would show it.
import { CodedError, toCodedError } from '../../core/codedError';
import { groundedPicture } from '../../data/own/visiblePicture';

/** The browser scales to this side, pixels; arithmetic does the rest. */
const SIDE = 128;

type Context = Pick<OffscreenCanvasRenderingContext2D, 'fillStyle' | 'fillRect' | 'getImageData'>;

/**
 * Gives a function that reads pictures, as `groundedPicture` gives them. It rejects with `own-broken` where the browser cannot
 * decode the file, `own-canvas-noise` where it hides what a canvas holds, `own-no-canvas` where it has none here.
 */
export function createPictureReading(): (file: Blob) => Promise<Uint8Array> {
  /** One canvas for all pictures: a new one for each would take longer than the picture. */
  let known: OffscreenCanvasRenderingContext2D | null = null;
  return async (file) => {
    known ??= checkedContext();
    const bitmap = await decoded(file);
    try {
      return middle(known, bitmap);
    } catch (error) {
      throw toCodedError(error, 'own-no-canvas');
    } finally {
      bitmap.close();
    }
  };
}

async function decoded(file: Blob): Promise<ImageBitmap> {
  try {
    // Upright, as a photograph says it was taken.
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new CodedError('own-broken');
  }
}

/** Only the middle is drawn: canvases have a longest side, beyond which they stay empty. */
function middle(context: OffscreenCanvasRenderingContext2D, bitmap: ImageBitmap): Uint8Array {
  const edge = Math.min(bitmap.width, bitmap.height);
  const side = Math.min(SIDE, edge);
  // A new size clears the canvas.
  Object.assign(context.canvas, { width: side, height: side });
  context.imageSmoothingQuality = 'high';
  const left = (bitmap.width - edge) / 2;
  const top = (bitmap.height - edge) / 2;
  context.drawImage(bitmap, left, top, edge, edge, 0, 0, side, side);
  return groundedPicture(context.getImageData(0, 0, side, side));
}

function checkedContext(): OffscreenCanvasRenderingContext2D {
  const canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(CHECKED, CHECKED);
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  if (!context) throw new CodedError('own-no-canvas');
  if (!readsBack(context)) throw new CodedError('own-canvas-noise');
  return context;
}

/** Side of the canvas of known pixels, and how far a level read may lie from the one drawn: some browsers change a level by one. */
const CHECKED = 8;
const TOLERANCE = 3;

/** Whether known colours, each pixel another one, come back from the canvas, which is at least `CHECKED` wide and high. */
export function readsBack(context: Context): boolean {
  const levels = (x: number, y: number) => [32 * x, 32 * y, 16 * (x + y)];
  const places = Array.from(
    { length: CHECKED * CHECKED },
    (_, at) => [at % CHECKED, Math.floor(at / CHECKED)] as const,
  );
  for (const [x, y] of places) {
    context.fillStyle = `rgb(${levels(x, y).join(' ')})`;
    context.fillRect(x, y, 1, 1);
  }
  const { data } = context.getImageData(0, 0, CHECKED, CHECKED);
  return places.every(([x, y], at) =>
    [...levels(x, y), 255].every((level, channel) => Math.abs(data[4 * at + channel] - level) <= TOLERANCE),
  );
}
