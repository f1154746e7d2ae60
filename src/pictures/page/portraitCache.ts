// Faces for the eye, developed while somebody looks: small and at once first, then ever sharper, the newest wish before
// older ones. What nobody wishes for any more is not begun; what was developed is kept for a while. It draws nothing.
import { type ErrorValues, toCodedError } from '../../core/codedError';
import { FACE_SIZE } from '../../data/faces/facePicture';
import type { Shot } from '../../data/faces/shotFactors';
import type { Identity } from '../../data/faces/traits';

export interface Face {
  /** Two faces of one key look alike. */
  readonly key: string;
  readonly identity: Identity;
  readonly shot: Shot;
}

/** Red green blue, `(height, width, 3)`. */
export interface Photograph {
  readonly kind: 'colour';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface PortraitFailure {
  readonly code: string;
  readonly values: ErrorValues;
}

export interface PortraitCache {
  /** Until the function it returns is called: the face is wanted, `size` pixels wide, and each rendering of it is told. */
  wish(face: Face, size: number, onPicture: () => void): () => void;
  /** The sharpest rendering there is, one object until there is a sharper one. */
  sharpest(key: string): Photograph | null;
  /** As the encoder gets it, FACE_SIZE pixels wide. */
  smallest(key: string): Photograph | null;
  /** Why nothing is developed any more, until `retry`. Everybody who wishes is told when this changes. */
  failure(): PortraitFailure | null;
  retry(): void;
}

export type RenderPortraits = (
  portraits: readonly { readonly identity: Identity; readonly shot: Shot; readonly size: number }[],
) => Promise<readonly Uint8Array[]>;

/** As many as the renderer may have workers: more would only wait there, and could not be taken back. */
const AT_ONCE = 4;
/** Sharper by at most this factor at a time: a large picture takes a third of a second, and is not to come all at once. */
const SHARPER = 6;
/** Bytes kept of pictures that nobody wishes for. */
const KEPT = 24e6;

interface Wish {
  readonly size: number;
  readonly onPicture: () => void;
}

interface Entry {
  readonly face: Face;
  readonly wishes: Set<Wish>;
  small: Photograph | null;
  sharp: Photograph | null;
  /** Of its newest wish: wishes made in one go are one glance, and come in the order in which they were made. */
  batch: number;
  place: number;
  busy: boolean;
}

interface Task {
  readonly entry: Entry;
  readonly size: number;
}

export function createPortraitCache(renderPortraits: RenderPortraits): PortraitCache {
  /** The one whose last wish is longest ago first. */
  const entries = new Map<string, Entry>();
  let batch = 0;
  let places = 0;
  let looking = false;
  let atWork = 0;
  let failure: PortraitFailure | null = null;

  return {
    wish(face, size, onPicture) {
      const entry = entries.get(face.key) ?? newEntry(face);
      const wish = { size, onPicture };
      entry.wishes.add(wish);
      entry.batch = batch;
      entry.place = places++;
      entries.delete(face.key);
      entries.set(face.key, entry);
      lookSoon();
      return () => entry.wishes.delete(wish);
    },
    sharpest: (key) => entries.get(key)?.sharp ?? null,
    smallest: (key) => entries.get(key)?.small ?? null,
    failure: () => failure,
    retry() {
      report(null);
      begin();
    },
  };

  function lookSoon(): void {
    if (looking) return;
    looking = true;
    queueMicrotask(() => {
      looking = false;
      batch++;
      clearAway();
      begin();
    });
  }

  function begin(): void {
    while (atWork < AT_ONCE && failure === null) {
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
    entry.busy = true;
    atWork++;
    try {
      const [bytes] = await renderPortraits([{ identity, shot, size }]);
      const print = { kind: 'colour', width: size, height: size, bytes } as const;
      entry.small ??= print;
      entry.sharp = print;
      for (const { onPicture } of [...entry.wishes]) onPicture();
    } catch (error) {
      const { code, values } = toCodedError(error);
      report({ code, values });
    }
    entry.busy = false;
    atWork--;
    begin();
  }

  function report(next: PortraitFailure | null): void {
    failure = next;
    for (const { wishes } of [...entries.values()]) for (const { onPicture } of [...wishes]) onPicture();
  }

  function clearAway(): void {
    const idle = [...entries.values()].filter(({ wishes, busy }) => wishes.size === 0 && !busy);
    let bytes = idle.reduce((sum, entry) => sum + weight(entry), 0);
    for (const entry of idle) {
      if (bytes <= KEPT) return;
      bytes -= weight(entry);
      entries.delete(entry.face.key);
    }
  }
}

function newEntry(face: Face): Entry {
  return { face, wishes: new Set(), small: null, sharp: null, batch: 0, place: 0, busy: false };
}

/** What is to be developed of it next; `null`: nothing, or nobody wants it. */
function nextSize({ wishes, small, sharp, busy }: Entry): number | null {
  if (busy || wishes.size === 0) return null;
  if (!small || !sharp) return FACE_SIZE;
  const wanted = [...wishes].reduce((most, { size }) => Math.max(most, size), 0);
  return sharp.width >= wanted ? null : Math.min(wanted, SHARPER * sharp.width);
}

function isBefore(a: Task, b: Task): boolean {
  const smallFirst = Number(a.entry.small !== null) - Number(b.entry.small !== null);
  if (smallFirst !== 0) return smallFirst < 0;
  const newestFirst = b.entry.batch - a.entry.batch;
  return newestFirst !== 0 ? newestFirst < 0 : a.entry.place < b.entry.place;
}

function weight({ small, sharp }: Entry): number {
  return (small?.bytes.length ?? 0) + (sharp?.bytes.length ?? 0);
}
