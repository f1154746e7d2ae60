// The workers of one trainer: at most one of each kind, made when first needed, made anew after it was closed.
import { CodedError, type ErrorValues, toCodedError } from '../../core/codedError';
import type { Report } from '../protocol/messages';
import type { WorkerKind } from './makeWorker';
import { linkWorker, type WorkerLink } from './workerLink';

export type MakeWorker = (kind: WorkerKind) => Promise<Worker>;

export interface WorkerEvents {
  report(kind: WorkerKind, report: Exclude<Report, { type: 'answer' }>): void;
  /** The worker did not load or threw. */
  error(kind: WorkerKind, code: string, values: ErrorValues): void;
}

export interface Workers {
  /** Undefined while there is none. */
  get(kind: WorkerKind): WorkerLink | undefined;
  /** Rejects with `no-worker` where none can be made, with `worker-gone` once all were closed. */
  open(kind: WorkerKind): Promise<WorkerLink>;
  count(): number;
  close(kind: WorkerKind): void;
  /** For good: a worker that is just being made is closed as well. */
  closeAll(): void;
}

export function createWorkers(make: MakeWorker, events: WorkerEvents): Workers {
  const links = new Map<WorkerKind, WorkerLink>();
  const opening = new Map<WorkerKind, Promise<WorkerLink>>();
  let gone = false;

  return {
    get: (kind) => links.get(kind),
    async open(kind) {
      const known = links.get(kind) ?? opening.get(kind);
      if (known) return known;
      const made = link(kind).finally(() => opening.delete(kind));
      opening.set(kind, made);
      return made;
    },
    count: () => links.size,
    close,
    closeAll() {
      gone = true;
      for (const kind of [...links.keys()]) close(kind);
    },
  };

  async function link(kind: WorkerKind): Promise<WorkerLink> {
    const worker = await make(kind).catch((error: unknown) => {
      throw toCodedError(error, 'no-worker');
    });
    const made = linkWorker(
      worker,
      (report) => events.report(kind, report),
      (code, values) => events.error(kind, code, values),
    );
    if (gone) {
      made.close();
      throw new CodedError('worker-gone');
    }
    links.set(kind, made);
    return made;
  }

  function close(kind: WorkerKind): void {
    links.get(kind)?.close();
    links.delete(kind);
  }
}
