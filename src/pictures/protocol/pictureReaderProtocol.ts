// What crosses between the page and the worker that reads the reader's own pictures, apart from what all workers share.

/** A file that is known to be a picture of a bearable size. It is read in the worker and goes no further. */
export interface PictureReaderCommand {
  readonly type: 'readPicture';
  readonly requestId: number;
  readonly file: Blob;
}

export interface PictureReaderAnswer {
  readonly kind: 'pictureRead';
  readonly bytes: Uint8Array;
}
