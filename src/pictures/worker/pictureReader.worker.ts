// The worker that decodes, crops and scales the reader's own pictures, so that the page stays responsive.
import { CodedError } from '../../core/codedError';
import { squarePicture } from '../../data/own/squarePicture';
import type { Answer } from '../../workers/protocol/messages';
import type { PictureReaderCommand } from '../protocol/pictureReaderProtocol';

/** The browser scales to this shorter side, pixels; arithmetic does the rest. */
const SHORT_SIDE = 128;

/** One canvas for all pictures: a new one for each would take longer than the picture. */
const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

self.onmessage = async ({ data: { requestId, file } }: MessageEvent<PictureReaderCommand>) => {
  const answer = (content: Answer, transfer: ArrayBufferLike[] = []) =>
    self.postMessage({ type: 'answer', requestId, answer: content }, transfer as Transferable[]);
  try {
    const bytes = await read(file);
    answer({ kind: 'pictureRead', bytes }, [bytes.buffer]);
  } catch {
    answer({ kind: 'refused', code: 'own-broken', values: {} });
  }
};

async function read(file: Blob): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(file);
  try {
    if (!context) throw new CodedError('own-broken');
    const scale = Math.min(1, SHORT_SIDE / Math.min(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(scale * bitmap.width));
    const height = Math.max(1, Math.round(scale * bitmap.height));
    // A new size clears the canvas.
    Object.assign(context.canvas, { width, height });
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    return squarePicture(context.getImageData(0, 0, width, height));
  } finally {
    bitmap.close();
  }
}
