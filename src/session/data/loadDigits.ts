// Fetches the digits once a page, on first need: one small file, inflated by the browser, unpacked by arithmetic.
import { heldOut, size, train, url } from 'virtual:mnist';
import { toCodedError } from '../../core/codedError';
import type { DigitBytes } from '../../data/dataSet';
import { unpackDigits } from '../../data/packedDigits';
import { fetchFile } from '../../loading/fetchFile';

let loading: Promise<DigitBytes> | null = null;

/** Rejects as `fetchFile` does, and with `digits-missing` where the file cannot be read; the next call tries again. */
export function loadDigits(): Promise<DigitBytes> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw toCodedError(error, 'digits-missing');
  });
  return loading;
}

async function load(): Promise<DigitBytes> {
  const file = await fetchFile(url);
  const inflated = file.stream().pipeThrough(new DecompressionStream('deflate'));
  return unpackDigits(new Uint8Array(await new Response(inflated).arrayBuffer()), { size, train, heldOut });
}
