// Loads a part of the page's code: every `import()` of the built page is a call of `loadPart` (build/partLoading.ts).
//
// A browser remembers for the life of a page that the fetch of a module failed, also of one that another module imports
// statically, and a new `import()` then fails at once. So no module is imported before its file and the files of all that it
// imports are at hand: they are fetched first, and a fetch can be repeated. The browser's cache then answers the import.
import { CodedError } from '../core/codedError';
import { asBytes, fetchFile } from './fetchFile';

/** Files that this page has, or is fetching, by address. */
let files: Map<string, Promise<unknown>> | null = null;

/** Imports again, under another address, where a file went missing between its fetch and its import. */
const FURTHER_IMPORTS = 2;

let imports = 0;

/**
 * The module that `importPart` imports. `names` are its file, the first, and everything that it needs, relative to
 * `importer`. Rejects as `fetchFile` does, with `part-unloadable` where only a reload helps, and with what the module throws.
 */
export async function loadPart<Module>(
  importPart: () => Promise<Module>,
  names: readonly string[] = [],
  importer = import.meta.url,
): Promise<Module> {
  const addresses = names.map((name) => new URL(name, importer).href);
  await Promise.all(addresses.map(atHand));
  try {
    return await importPart();
  } catch (error) {
    if (addresses.length === 0 || !(error instanceof TypeError)) throw error;
    return importAnew(addresses[0]);
  }
}

async function importAnew(address: string): Promise<never> {
  let last: unknown;
  for (let attempt = 0; attempt < FURTHER_IMPORTS; attempt++) {
    try {
      return (await import(/* @vite-ignore */ `${address}?again=${++imports}`)) as never;
    } catch (error) {
      last = error;
    }
  }
  throw new CodedError('part-unloadable', { message: String(last) });
}

/** Resolves when the file has been fetched, and a style sheet applied. After a rejection the next call tries again. */
function atHand(address: string): Promise<unknown> {
  files ??= new Map(filesOfPage().map((known) => [known, Promise.resolve()]));
  const known = files.get(address);
  if (known) return known;
  const coming = address.endsWith('.css')
    ? fetchFile(address, asBytes).then(() => applyStyle(address))
    : fetchFile(address, asBytes);
  files.set(address, coming);
  coming.catch(() => files?.delete(address));
  return coming;
}

/** What the page itself has brought along. */
function filesOfPage(): string[] {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]');
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"], link[rel="stylesheet"]');
  return [...Array.from(scripts, ({ src }) => src), ...Array.from(links, ({ href }) => href)];
}

function applyStyle(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new CodedError('connection-failed', { message: address }));
    };
    document.head.append(link);
  });
}
