// The worker that decodes, crops and scales the reader's own pictures, so that the page stays responsive.
import { toCodedError } from '../../core/codedError';
import type { Answer } from '../../workers/protocol/messages';
import { announceStart } from '../../workers/protocol/started';
import type { PictureReaderCommand } from '../protocol/pictureReaderProtocol';
import { createPictureReading } from './readPicture';

const read = createPictureReading();

self.onmessage = async ({ data: { requestId, file } }: MessageEvent<PictureReaderCommand>) => {
  const answer = (content: Answer, transfer: ArrayBufferLike[] = []) =>
    self.postMessage({ type: 'answer', requestId, answer: content }, transfer as Transferable[]);
  try {
    const bytes = await read(file);
    answer({ kind: 'pictureRead', bytes }, [bytes.buffer]);
  } catch (error) {
    const { code, values } = toCodedError(error);
    answer({ kind: 'refused', code, values });
  }
};
announceStart(self);
