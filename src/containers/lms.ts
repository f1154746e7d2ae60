// A lesson's conversation with its learning platform, by SCORM 1.2: begin, tell what has been done, leave. Knows nothing of the
// page but the predictions that were made in it.
import type { Prediction } from '../session/page/predictions';

/** What a platform puts on the window of a page above the lesson. All of it speaks in strings; `"true"` is success. */
export interface ScormApi {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

/** Platforms nest their frames, and no deeper than this. */
const MOST_PARENTS = 20;

/** In the pages above, then in the page that opened this one and those above it. Null where there is none to be had. */
export function findApi(lesson: Window): ScormApi | null {
  return inParents(lesson) ?? (lesson.top?.opener ? inParents(lesson.top.opener) : null);
}

function inParents(start: Window): ScormApi | null {
  try {
    let page = start;
    for (let i = 0; i < MOST_PARENTS; i++) {
      const { API } = page as Window & { API?: ScormApi };
      if (API) return API;
      if (page.parent === page) return null;
      page = page.parent;
    }
  } catch {
    // A page of another origin keeps its own to itself.
  }
  return null;
}

export interface Score {
  readonly made: number;
  /** How many predictions there are; null before one has been made. */
  readonly of: number | null;
  readonly right: number;
}

export class LmsSession {
  readonly #api: ScormApi;
  readonly #now: () => number;
  #startedAt = 0;
  #open = false;
  /** By chapter, the first answer; it alone counts. */
  readonly #answers = new Map<string, boolean>();
  #of: number | null = null;

  constructor(api: ScormApi, now: () => number = () => performance.now()) {
    this.#api = api;
    this.#now = now;
  }

  /** What the learner has done in earlier sessions counts on. False where the platform does not take the lesson up. */
  begin(): boolean {
    if (this.#api.LMSInitialize('') !== 'true') return false;
    this.#open = true;
    this.#startedAt = this.#now();
    this.#resume(this.#api.LMSGetValue('cmi.suspend_data'));
    const status = this.#api.LMSGetValue('cmi.core.lesson_status');
    if (status === 'not attempted' || status === 'unknown' || status === '')
      this.#set('cmi.core.lesson_status', 'incomplete');
    this.#api.LMSCommit('');
    return true;
  }

  get score(): Score {
    return {
      made: this.#answers.size,
      of: this.#of,
      right: [...this.#answers.values()].filter((right) => right).length,
    };
  }

  note({ chapter, of, correct }: Pick<Prediction, 'chapter' | 'of' | 'correct'>): void {
    if (!this.#open) return;
    this.#of = of;
    // Where the run came out otherwise than the card expects, no answer could be right, and none is wrong.
    if (!this.#answers.has(chapter)) this.#answers.set(chapter, correct ?? true);
    const { made, right } = this.score;
    this.#set('cmi.core.score.min', '0');
    this.#set('cmi.core.score.max', '100');
    this.#set('cmi.core.score.raw', String(Math.round((100 * right) / of)));
    this.#set('cmi.suspend_data', this.#suspended());
    if (made >= of) this.#set('cmi.core.lesson_status', 'completed');
    this.#api.LMSCommit('');
  }

  /** Once; a platform takes nothing after it. */
  end(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#set('cmi.core.session_time', timespan(this.#now() - this.#startedAt));
    this.#set('cmi.core.exit', this.#of !== null && this.#answers.size >= this.#of ? '' : 'suspend');
    this.#api.LMSCommit('');
    this.#api.LMSFinish('');
  }

  #set(name: string, value: string): void {
    this.#api.LMSSetValue(name, value);
  }

  /** `13;equation:1,mining:0` */
  #suspended(): string {
    return `${this.#of};${[...this.#answers].map(([chapter, right]) => `${chapter}:${right ? 1 : 0}`).join(',')}`;
  }

  #resume(text: string): void {
    const [, of, answers] = text.match(/^(\d+);([\w:,-]*)$/) ?? [];
    if (of === undefined) return;
    this.#of = Number(of);
    for (const [, chapter, right] of (answers ?? '').matchAll(/([\w-]+):([01])/g))
      this.#answers.set(chapter, right === '1');
  }
}

/** `HHHH:MM:SS.SS` */
function timespan(ms: number): string {
  const hundredths = Math.round(ms / 10);
  const part = (unit: number, most: number) => Math.floor(hundredths / unit) % most;
  const two = (count: number) => String(count).padStart(2, '0');
  const hours = String(part(360_000, 10_000)).padStart(4, '0');
  return `${hours}:${two(part(6000, 60))}:${two(part(100, 60))}.${two(hundredths % 100)}`;
}
