// Pictures of faces that this page has rendered, so that another run, another seed or a return to an earlier setting does
// not render them again.

import { CodedError } from '../../core/codedError';
import type { Difficulty } from '../../data/faces/difficulties';
import { FACE_BYTES, FACE_INPUT, type Photo, type RenderedFaces } from '../../data/faces/facePicture';
import type { FaceRenderer } from './faceRenderer';

/** Albums kept: some 35 MB each. */
const MOST_ALBUMS = 2;

export interface FaceAlbum {
  /**
   * Renders those of the photos that are missing and that nobody else has asked for; `onSome` hears of each few that come.
   * Rejects with what the renderer says, and with `worker-gone` when `signal` ends it.
   */
  fill(photos: readonly Photo[], renderer: FaceRenderer, signal: AbortSignal, onSome: () => void): Promise<void>;
  /** How many of the photos are there. */
  count(photos: readonly Photo[]): number;
  /** Photos that are all there, one after the other. */
  take(photos: readonly Photo[]): RenderedFaces;
}

const albums = new Map<Difficulty, FaceAlbum>();

export function albumOf(difficulty: Difficulty): FaceAlbum {
  const album = albums.get(difficulty) ?? createAlbum(difficulty);
  albums.delete(difficulty);
  albums.set(difficulty, album);
  for (const oldest of albums.keys()) if (albums.size > MOST_ALBUMS) albums.delete(oldest);
  return album;
}

export function createAlbum(difficulty: Difficulty): FaceAlbum {
  const pictures = new Map<string, RenderedFaces>();
  /** Photos that are being rendered, and when that ends, well or not. */
  const underWay = new Map<string, Promise<unknown>>();
  const listeners = new Set<() => void>();

  return {
    async fill(photos, renderer, signal, onSome) {
      listeners.add(onSome);
      try {
        // Two runs may want the same pictures at once. Whoever asked first may lose interest; then they are asked for again.
        for (let missing = photos.filter(isMissing); missing.length > 0; missing = missing.filter(isMissing)) {
          if (signal.aborted) throw new CodedError('worker-gone');
          const mine = missing.filter((photo) => !underWay.has(keyOf(photo)));
          if (mine.length > 0) await render(mine, renderer, signal);
          else await Promise.all(missing.map((photo) => underWay.get(keyOf(photo))));
        }
      } finally {
        listeners.delete(onSome);
      }
    },
    count: (photos) => photos.reduce((sum, photo) => sum + (isMissing(photo) ? 0 : 1), 0),
    take(photos) {
      const bytes = new Uint8Array(photos.length * FACE_BYTES);
      const inputs = new Float32Array(photos.length * FACE_INPUT);
      photos.forEach((photo, place) => {
        const picture = pictures.get(keyOf(photo));
        if (!picture) throw new Error(`picture ${keyOf(photo)} is not there`);
        bytes.set(picture.bytes, place * FACE_BYTES);
        inputs.set(picture.inputs, place * FACE_INPUT);
      });
      return { bytes, inputs };
    },
  };

  function isMissing(photo: Photo): boolean {
    return !pictures.has(keyOf(photo));
  }

  async function render(photos: readonly Photo[], renderer: FaceRenderer, signal: AbortSignal): Promise<void> {
    const rendering = renderer.renderInputs(photos, difficulty, (some, from) => keep(photos, some, from), signal);
    const ended = rendering.catch(() => {});
    for (const photo of photos) underWay.set(keyOf(photo), ended);
    try {
      await rendering;
    } finally {
      for (const photo of photos) underWay.delete(keyOf(photo));
    }
  }

  function keep(photos: readonly Photo[], { bytes, inputs }: RenderedFaces, from: number): void {
    for (let i = 0; i < bytes.length / FACE_BYTES; i++) {
      pictures.set(keyOf(photos[from + i]), {
        bytes: bytes.subarray(i * FACE_BYTES, (i + 1) * FACE_BYTES),
        inputs: inputs.subarray(i * FACE_INPUT, (i + 1) * FACE_INPUT),
      });
    }
    for (const listener of listeners) listener();
  }
}

function keyOf({ person, item }: Photo): string {
  return `${person} ${item}`;
}
