// Fetches the digits once a page, on first need: one small file, unpacked by arithmetic.
import { heldOut, size, train, url } from 'virtual:mnist';
import { toCodedError } from '../../core/codedError';
import type { DigitBytes } from '../../data/dataSet';
import { unpackDigits } from '../../data/packedDigits';
import { fetchFile } from '../../loading/fetchFile';

let loading: Promise<DigitBytes> | null = null;

/** Rejects as `fetchFile` does, and with `digits-damaged` where the file holds something else; the next call tries again. */
export function loadDigits(): Promise<DigitBytes> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw toCodedError(error, 'digits-missing');
  });
  return loading;
}

async function load(): Promise<DigitBytes> {
  const file = await fetchFile(url);
  return unpackDigits(new Uint8Array(await file.arrayBuffer()), { size, train, heldOut });
}
