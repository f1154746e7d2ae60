// Faces for the eye, developed while somebody looks: small and at once first, then ever sharper, the newest wish before
// older ones. What nobody wishes for any more is not begun; what was developed is kept for a while. It draws nothing.
import { CodedError, type ErrorValues } from '../core/codedError';
import { FACE_SIZE } from '../data/faces/faceBytes';
import type { Shot } from '../data/faces/shotFactors';
import type { Identity } from '../data/faces/traits';

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

export interface DarkroomFailure {
  readonly code: string;
  readonly values: ErrorValues;
}

export interface Darkroom {
  /** Until the function it returns is called: the face is wanted, `size` pixels wide, and each rendering of it is told. */
  wish(face: Face, size: number, onPicture: () => void): () => void;
  /** The sharpest rendering there is, one object until there is a sharper one. */
  sharpest(key: string): Photograph | null;
  /** As the encoder gets it, FACE_SIZE pixels wide. */
  smallest(key: string): Photograph | null;
  /** Why nothing is developed any more, until `retry`. Everybody who wishes is told when this changes. */
  failure(): DarkroomFailure | null;
  retry(): void;
}

export type Portray = (
  portraits: readonly { readonly identity: Identity; readonly shot: Shot; readonly size: number }[],
) => Promise<readonly Uint8Array[]>;

/** As many as the studio may have workers: more would only wait there, and could not be taken back. */
const AT_ONCE = 4;
/** Sharper by at most this factor at a time: a large picture takes a third of a second, and is not to come all at once. */
const SHARPER = 6;
/** Bytes kept of pictures that nobody wishes for. */
const KEPT = 24e6;

interface Wish {
  readonly size: number;
  readonly onPicture: () => void;
}

interface Sheet {
  readonly face: Face;
  readonly wishes: Set<Wish>;
  small: Photograph | null;
  sharp: Photograph | null;
  /** Of its newest wish: wishes made in one go are one glance, and come in the order in which they were made. */
  glance: number;
  place: number;
  busy: boolean;
}

interface Task {
  readonly sheet: Sheet;
  readonly size: number;
}

export function createDarkroom(portray: Portray): Darkroom {
  /** The one whose last wish is longest ago first. */
  const sheets = new Map<string, Sheet>();
  let glance = 0;
  let places = 0;
  let looking = false;
  let atWork = 0;
  let failure: DarkroomFailure | null = null;

  return {
    wish(face, size, onPicture) {
      const sheet = sheets.get(face.key) ?? newSheet(face);
      const wish = { size, onPicture };
      sheet.wishes.add(wish);
      sheet.glance = glance;
      sheet.place = places++;
      sheets.delete(face.key);
      sheets.set(face.key, sheet);
      lookSoon();
      return () => sheet.wishes.delete(wish);
    },
    sharpest: (key) => sheets.get(key)?.sharp ?? null,
    smallest: (key) => sheets.get(key)?.small ?? null,
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
      glance++;
      clearAway();
      begin();
    });
  }

  function begin(): void {
    while (atWork < AT_ONCE && failure === null) {
      const task = firstTask();
      if (!task) return;
      void develop(task);
    }
  }

  function firstTask(): Task | null {
    const tasks = [...sheets.values()].flatMap((sheet): Task[] => {
      const size = nextSize(sheet);
      return size === null ? [] : [{ sheet, size }];
    });
    return tasks.reduce<Task | null>((first, task) => (first && isBefore(first, task) ? first : task), null);
  }

  async function develop({ sheet, size }: Task): Promise<void> {
    const { identity, shot } = sheet.face;
    sheet.busy = true;
    atWork++;
    try {
      const [bytes] = await portray([{ identity, shot, size }]);
      const print = { kind: 'colour', width: size, height: size, bytes } as const;
      sheet.small ??= print;
      sheet.sharp = print;
      for (const { onPicture } of [...sheet.wishes]) onPicture();
    } catch (error) {
      const { code, values } =
        error instanceof CodedError ? error : new CodedError('unexpected', { message: String(error) });
      report({ code, values });
    }
    sheet.busy = false;
    atWork--;
    begin();
  }

  function report(next: DarkroomFailure | null): void {
    failure = next;
    for (const { wishes } of [...sheets.values()]) for (const { onPicture } of [...wishes]) onPicture();
  }

  function clearAway(): void {
    const idle = [...sheets.values()].filter(({ wishes, busy }) => wishes.size === 0 && !busy);
    let bytes = idle.reduce((sum, sheet) => sum + weight(sheet), 0);
    for (const sheet of idle) {
      if (bytes <= KEPT) return;
      bytes -= weight(sheet);
      sheets.delete(sheet.face.key);
    }
  }
}

function newSheet(face: Face): Sheet {
  return { face, wishes: new Set(), small: null, sharp: null, glance: 0, place: 0, busy: false };
}

/** What is to be developed of it next; `null`: nothing, or nobody wants it. */
function nextSize({ wishes, small, sharp, busy }: Sheet): number | null {
  if (busy || wishes.size === 0) return null;
  if (!small || !sharp) return FACE_SIZE;
  const wanted = [...wishes].reduce((most, { size }) => Math.max(most, size), 0);
  return sharp.width >= wanted ? null : Math.min(wanted, SHARPER * sharp.width);
}

function isBefore(a: Task, b: Task): boolean {
  const smallFirst = Number(a.sheet.small !== null) - Number(b.sheet.small !== null);
  if (smallFirst !== 0) return smallFirst < 0;
  const newestFirst = b.sheet.glance - a.sheet.glance;
  return newestFirst !== 0 ? newestFirst < 0 : a.sheet.place < b.sheet.place;
}

function weight({ small, sharp }: Sheet): number {
  return (small?.bytes.length ?? 0) + (sharp?.bytes.length ?? 0);
}
