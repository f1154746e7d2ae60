// The bytes of a chosen file, or of a part of it.
import { CodedError } from '../../../core/codedError';

/** Throws `own-unreadable`: the file was moved or deleted since it was chosen, or may not be read. */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new CodedError('own-unreadable');
  }
}
