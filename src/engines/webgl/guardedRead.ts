// Reading from the GPU with a way out: after a lost context a read may never settle.
import { CodedError } from '../../core/codedError';
import type { WebglBackend } from './backend';

/** A read that takes longer counts as lost, in milliseconds. */
const LIMIT = 3_000;
/** The same for a software renderer, which a busy processor slows down. */
const SOFTWARE_LIMIT = 20_000;
/** The same while new shaders are still being compiled. */
const WARM_UP_LIMIT = 60_000;

/** What `start` gives. It is started at once, unless the context is lost already. */
export type GuardedRead = <T>(start: () => Promise<T>) => Promise<T>;

/**
 * Rejects with `context-lost` when the context is lost before or during the read (reason `event`), or when nothing has
 * come back in time (reason `time-limit`).
 */
export function createGuardedRead(
  backend: Pick<WebglBackend, 'isLost' | 'onLost' | 'counts' | 'software'>,
): GuardedRead {
  const limit = backend.software ? SOFTWARE_LIMIT : LIMIT;
  let knownPrograms = 0;

  return <T>(start: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (backend.isLost()) {
        reject(new CodedError('context-lost', { reason: 'event' }));
        return;
      }
      const value = start();
      const { programs } = backend.counts();
      const timer = setTimeout(() => fail('time-limit'), programs > knownPrograms ? WARM_UP_LIMIT : limit);
      const stopListening = backend.onLost(() => fail('event'));
      value.then((read) => {
        // A context lost after the last draw returns zeros.
        if (backend.isLost()) return fail('event');
        knownPrograms = Math.max(knownPrograms, programs);
        settle();
        resolve(read);
      }, fail);

      function fail(reason: unknown): void {
        settle();
        reject(typeof reason === 'string' ? new CodedError('context-lost', { reason }) : reason);
      }

      function settle(): void {
        clearTimeout(timer);
        stopListening();
      }
    });
}
