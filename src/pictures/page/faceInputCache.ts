// Faces rendered for the encoder, kept so that another run, another seed or a return to an earlier setting does not render
// them again.
import { CodedError } from '../../core/codedError';
import type { Difficulty } from '../../data/faces/difficulties';
import { FACE_BYTES, FACE_INPUT, type FaceItem, type RenderedFaces } from '../../data/faces/facePicture';
import type { FaceRenderer } from './faceRenderer';

/**
 * Bytes kept of all difficulties together. The difficulty in use is kept whatever it takes: at most 118 MB, for 400 people with 40
 * pictures each; 32 MB for as many as the page opens with.
 */
const MOST_BYTES = 96e6;

export interface FaceInputCache {
  /**
   * Resolves when all `items` are there: renders those that are missing and not under way already. `onSome` is called after
   * each few that were rendered. Rejects with the error of the renderer, and with `worker-gone` once `signal` aborts.
   */
  fill(items: readonly FaceItem[], renderer: FaceRenderer, signal: AbortSignal, onSome: () => void): Promise<void>;
  /** How many of the items are there. */
  count(items: readonly FaceItem[]): number;
  /** Pictures and inputs of `items`, in order; all of them must be there. */
  take(items: readonly FaceItem[]): RenderedFaces;
  /** What all pictures take. */
  bytes(): number;
}

const BYTES_OF_ONE = FACE_BYTES + FACE_INPUT * Float32Array.BYTES_PER_ELEMENT;

/** Caches by difficulty; those used longest ago are dropped while all together take more than `mostBytes`. */
export function createInputCaches(mostBytes: number): (difficulty: Difficulty) => FaceInputCache {
  /** The one used last is at the end. */
  const caches = new Map<Difficulty, FaceInputCache>();

  return (difficulty) => {
    const cache = caches.get(difficulty) ?? createInputCache(difficulty, dropOldest);
    caches.delete(difficulty);
    caches.set(difficulty, cache);
    return cache;
  };

  function dropOldest(): void {
    for (const oldest of [...caches.keys()].slice(0, -1)) {
      const bytes = [...caches.values()].reduce((sum, cache) => sum + cache.bytes(), 0);
      if (bytes > mostBytes) caches.delete(oldest);
    }
  }
}

/** The caches of the page. */
export const inputCacheOf = createInputCaches(MOST_BYTES);

/** `onGrown` is called whenever it holds more. */
export function createInputCache(difficulty: Difficulty, onGrown: () => void = () => {}): FaceInputCache {
  const pictures = new Map<string, RenderedFaces>();
  /** Of each item that is being rendered: resolves when that ends, well or not. */
  const underWay = new Map<string, Promise<unknown>>();
  const listeners = new Set<() => void>();

  return {
    async fill(items, renderer, signal, onSome) {
      listeners.add(onSome);
      try {
        // Two runs may want the same items at once. If the run that asked first ends, the other one asks for them again.
        for (let missing = items.filter(isMissing); missing.length > 0; missing = missing.filter(isMissing)) {
          if (signal.aborted) throw new CodedError('worker-gone');
          const mine = missing.filter((one) => !underWay.has(keyOf(one)));
          if (mine.length > 0) await render(mine, renderer, signal);
          else await Promise.all(missing.map((one) => underWay.get(keyOf(one))));
        }
      } finally {
        listeners.delete(onSome);
      }
    },
    count: (items) => items.reduce((sum, one) => sum + (isMissing(one) ? 0 : 1), 0),
    take(items) {
      const bytes = new Uint8Array(items.length * FACE_BYTES);
      const inputs = new Float32Array(items.length * FACE_INPUT);
      items.forEach((one, place) => {
        const picture = pictures.get(keyOf(one));
        if (!picture) throw new Error(`picture ${keyOf(one)} is not there`);
        bytes.set(picture.bytes, place * FACE_BYTES);
        inputs.set(picture.inputs, place * FACE_INPUT);
      });
      return { bytes, inputs };
    },
    bytes: () => pictures.size * BYTES_OF_ONE,
  };

  function isMissing(item: FaceItem): boolean {
    return !pictures.has(keyOf(item));
  }

  async function render(items: readonly FaceItem[], renderer: FaceRenderer, signal: AbortSignal): Promise<void> {
    const rendering = renderer.renderInputs(items, difficulty, (some, from) => keep(items, some, from), signal);
    const ended = rendering.catch(() => {});
    for (const one of items) underWay.set(keyOf(one), ended);
    try {
      await rendering;
    } finally {
      for (const one of items) underWay.delete(keyOf(one));
    }
  }

  function keep(items: readonly FaceItem[], { bytes, inputs }: RenderedFaces, from: number): void {
    for (let i = 0; i < bytes.length / FACE_BYTES; i++) {
      pictures.set(keyOf(items[from + i]), {
        bytes: bytes.subarray(i * FACE_BYTES, (i + 1) * FACE_BYTES),
        inputs: inputs.subarray(i * FACE_INPUT, (i + 1) * FACE_INPUT),
      });
    }
    for (const listener of listeners) listener();
    onGrown();
  }
}

function keyOf({ person, item }: FaceItem): string {
  return `${person} ${item}`;
}
