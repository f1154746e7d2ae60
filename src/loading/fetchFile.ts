// Fetches a file of the page's own build: code, style, a worker, data. A fault of the network is met with further attempts;
// what remains is told apart by its cause, because the way out differs.
import { CodedError } from '../core/codedError';
import { pause } from './pause';
import { type PublishedBuild, publishedBuild } from './publishedBuild';

/** Before each further attempt, ms. */
const PAUSES = [300, 900, 2700];

/** What fetching needs of the browser; tests hand in their own. */
export interface Network {
  readonly get: typeof fetch;
  readonly published: () => Promise<PublishedBuild>;
  /** Resolves after so many ms, or as soon as the browser is online again. */
  readonly pause: (ms: number) => Promise<void>;
  readonly isOffline: () => boolean;
}

const browser: Network = {
  get: (...request) => fetch(...request),
  published: () => publishedBuild(),
  pause,
  isOffline: () => !navigator.onLine,
};

/** What is made of an answer as its bytes come. An error that it throws counts as one of the connection. */
type Read<T> = (response: Response) => Promise<T>;

/** Not as a blob: Chromium fails to make one of what is still being preloaded. */
export const asBytes: Read<ArrayBuffer> = (response) => response.arrayBuffer();

/**
 * What `read` makes of the file's content, once it is complete. Rejects with `connection-failed`, with `file-missing` where the server has no such file and
 * still publishes this build, and with `newer-version` where it publishes another one.
 */
export async function fetchFile<T>(url: string, read: Read<T>, network = browser): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      // What an earlier attempt has left in the browser's cache is not asked again.
      return await fetchOnce(url, read, attempt === 0 ? 'default' : 'reload', network);
    } catch (error) {
      const hopeless = error instanceof CodedError && error.code === 'newer-version';
      if (hopeless || attempt === PAUSES.length || network.isOffline()) throw error;
    }
    await network.pause(PAUSES[attempt]);
  }
}

async function fetchOnce<T>(url: string, read: Read<T>, cache: RequestCache, { get, published }: Network): Promise<T> {
  const failed = (message: unknown) => new CodedError('connection-failed', { message: String(message) });
  let response: Response;
  try {
    response = await get(url, { cache });
    if (response.ok && !isPage(response)) return await read(response);
  } catch (error) {
    throw failed(error);
  }
  // An error of the server passes; any other answer means that the file is not there.
  if (response.status >= 500) throw failed(`status ${response.status}`);
  const build = await published();
  if (build === 'unknown') throw failed(`status ${response.status}`);
  throw new CodedError(build === 'other' ? 'newer-version' : 'file-missing', { message: `status ${response.status}` });
}

/** Many servers answer with a page, and with status 200, where they have no file. No file of a build is a page. */
function isPage(response: Response): boolean {
  return /^\s*text\/html\b/i.test(response.headers.get('Content-Type') ?? '');
}
