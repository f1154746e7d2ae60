// Messages between the page and the worker that reads the reader's own pictures, besides those that all workers share.

/** A file that was checked to be a picture of an allowed size. It is decoded in the worker and never leaves the computer. */
export interface PictureReaderCommand {
  readonly type: 'readPicture';
  readonly requestId: number;
  readonly file: Blob;
}

export interface PictureReaderAnswer {
  readonly kind: 'pictureRead';
  readonly bytes: Uint8Array;
}
