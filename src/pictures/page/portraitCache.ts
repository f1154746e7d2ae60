// Portraits: faces rendered for the eye. A face is rendered while something on the page shows it: first as small as the
// encoder gets it, then ever sharper. The cache decides what is rendered next and keeps what was rendered for a while.
import { type ErrorValues, toCodedError } from '../../core/codedError';
import type { Face } from '../../data/faces/face';
import { FACE_SIZE } from '../../data/faces/facePicture';
import type { ColourPicture } from '../../data/picture';
import type { PortraitRequest } from '../protocol/faceRendererProtocol';

export interface PortraitFailure {
  readonly code: string;
  readonly values: ErrorValues;
}

export interface PortraitCache {
  /**
   * Asks for a face, `size` pixels wide. `onChange` is called after each rendering of it and whenever `failure()` changes.
   * The request holds until the returned function is called.
   */
  request(face: Face, size: number, onChange: () => void): () => void;
  /** The sharpest rendering of the face with this key: the same object until there is a sharper one; null before the first. */
  sharpest(key: string): ColourPicture | null;
  /** The rendering that is FACE_SIZE pixels wide, as the encoder gets it; null until it is there. */
  smallest(key: string): ColourPicture | null;
  /** Why rendering has stopped; null while it works. It stays stopped until `retry`. */
  failure(): PortraitFailure | null;
  retry(): void;
}

/** Portraits in the order of the requests, `(size, size, 3)` bytes red, green, blue each. */
export type RenderPortraits = (requests: readonly PortraitRequest[]) => Promise<readonly Uint8Array[]>;

/** Renderings under way at once: as many as the renderer has workers. More would wait there and could not be taken back. */
const MOST_UNDER_WAY = 4;
/** A rendering is wider than the last one by at most this factor: a large one takes a third of a second. */
const MOST_SHARPER = 6;
/** Bytes kept of portraits that are no longer requested. */
const MOST_IDLE_BYTES = 24e6;

interface Request {
  readonly size: number;
  readonly onChange: () => void;
}

interface Entry {
  readonly face: Face;
  readonly requests: Set<Request>;
  small: ColourPicture | null;
  sharp: ColourPicture | null;
  /** Of the newest request: those of one turn of the event loop are a batch, in which `order` says which came first. */
  batch: number;
  order: number;
  underWay: boolean;
}

interface Task {
  readonly entry: Entry;
  readonly size: number;
}

export function createPortraitCache(renderPortraits: RenderPortraits): PortraitCache {
  /** By key; the entry whose newest request is the oldest comes first. */
  const entries = new Map<string, Entry>();
  let batch = 0;
  let requested = 0;
  let batchOpen = false;
  let underWay = 0;
  let failure: PortraitFailure | null = null;

  return {
    request(face, size, onChange) {
      const entry = entries.get(face.key) ?? newEntry(face);
      const request = { size, onChange };
      entry.requests.add(request);
      entry.batch = batch;
      entry.order = requested++;
      entries.delete(face.key);
      entries.set(face.key, entry);
      closeBatchSoon();
      return () => entry.requests.delete(request);
    },
    sharpest: (key) => entries.get(key)?.sharp ?? null,
    smallest: (key) => entries.get(key)?.small ?? null,
    failure: () => failure,
    retry() {
      setFailure(null);
      renderNext();
    },
  };

  function closeBatchSoon(): void {
    if (batchOpen) return;
    batchOpen = true;
    queueMicrotask(() => {
      batchOpen = false;
      batch++;
      evict();
      renderNext();
    });
  }

  function renderNext(): void {
    while (underWay < MOST_UNDER_WAY && failure === null) {
      const task = firstTask();
      if (!task) return;
      void render(task);
    }
  }

  function firstTask(): Task | null {
    const tasks = [...entries.values()].flatMap((entry): Task[] => {
      const size = nextSize(entry);
      return size === null ? [] : [{ entry, size }];
    });
    return tasks.reduce<Task | null>((first, task) => (first && isBefore(first, task) ? first : task), null);
  }

  async function render({ entry, size }: Task): Promise<void> {
    const { identity, shot } = entry.face;
    entry.underWay = true;
    underWay++;
    try {
      const [bytes] = await renderPortraits([{ identity, shot, size }]);
      const picture = { kind: 'colour', width: size, height: size, bytes } as const;
      entry.small ??= picture;
      entry.sharp = picture;
      for (const { onChange } of [...entry.requests]) onChange();
    } catch (error) {
      const { code, values } = toCodedError(error);
      setFailure({ code, values });
    }
    entry.underWay = false;
    underWay--;
    renderNext();
  }

  function setFailure(next: PortraitFailure | null): void {
    failure = next;
    for (const { requests } of [...entries.values()]) for (const { onChange } of [...requests]) onChange();
  }

  /** Drops entries without a request, the oldest first, until the rest of them is small enough. */
  function evict(): void {
    const idle = [...entries.values()].filter((entry) => entry.requests.size === 0 && !entry.underWay);
    let bytes = idle.reduce((sum, entry) => sum + bytesOf(entry), 0);
    for (const entry of idle) {
      if (bytes <= MOST_IDLE_BYTES) return;
      bytes -= bytesOf(entry);
      entries.delete(entry.face.key);
    }
  }
}

function newEntry(face: Face): Entry {
  return { face, requests: new Set(), small: null, sharp: null, batch: 0, order: 0, underWay: false };
}

/** Width of the next rendering, pixels; null where none is wanted, or one is under way. */
function nextSize({ requests, small, sharp, underWay }: Entry): number | null {
  if (underWay || requests.size === 0) return null;
  if (!small || !sharp) return FACE_SIZE;
  const wanted = [...requests].reduce((most, { size }) => Math.max(most, size), 0);
  return sharp.width >= wanted ? null : Math.min(wanted, MOST_SHARPER * sharp.width);
}

/** Faces without any rendering come first, then the newest batch, and in a batch the first request. */
function isBefore(a: Task, b: Task): boolean {
  const smallFirst = Number(a.entry.small !== null) - Number(b.entry.small !== null);
  if (smallFirst !== 0) return smallFirst < 0;
  const newestFirst = b.entry.batch - a.entry.batch;
  return newestFirst !== 0 ? newestFirst < 0 : a.entry.order < b.entry.order;
}

function bytesOf({ small, sharp }: Entry): number {
  return (small?.bytes.length ?? 0) + (sharp?.bytes.length ?? 0);
}
