// For what the page needs sooner or later and has no place to say that it did not come.
import { CodedError } from '../core/codedError';
import { pause } from './pause';

/** Between attempts, ms: doubled each time, up to the longest. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 30_000;

/** Repeats `load` until it succeeds. Rejects only where no attempt can succeed in this page. */
export async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  for (let wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof CodedError) || !['connection-failed', 'file-missing'].includes(error.code)) throw error;
    }
    await pause(wait);
  }
}
