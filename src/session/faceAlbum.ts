// Pictures of faces that this page has rendered, so that another run, another seed or a return to an earlier setting does
// not render them again.

import type { Difficulty } from '../data/faces/difficulties';
import { FACE_BYTES, FACE_INPUT, type Photo, type RenderedFaces } from '../data/faces/faceBytes';
import type { Studio } from '../engine/studio';

/** Albums kept: some 35 MB each. */
const MOST_ALBUMS = 2;

export interface FaceAlbum {
  /** Renders those of the photos that are missing; `onSome` hears of each few. Rejects with what the studio says, or when `signal` ends it. */
  fill(photos: readonly Photo[], studio: Studio, signal: AbortSignal, onSome: () => void): Promise<void>;
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

  return {
    async fill(photos, studio, signal, onSome) {
      const missing = photos.filter((photo) => !pictures.has(keyOf(photo)));
      await studio.photograph(
        missing,
        difficulty,
        ({ bytes, inputs }, from) => {
          for (let i = 0; i < bytes.length / FACE_BYTES; i++) {
            pictures.set(keyOf(missing[from + i]), {
              bytes: bytes.subarray(i * FACE_BYTES, (i + 1) * FACE_BYTES),
              inputs: inputs.subarray(i * FACE_INPUT, (i + 1) * FACE_INPUT),
            });
          }
          onSome();
        },
        signal,
      );
    },
    count: (photos) => photos.reduce((sum, photo) => sum + (pictures.has(keyOf(photo)) ? 1 : 0), 0),
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
}

function keyOf({ person, item }: Photo): string {
  return `${person} ${item}`;
}
