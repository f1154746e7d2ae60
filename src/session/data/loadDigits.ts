// Fetches the digits once a page, on first need: one small file, inflated by the browser, unpacked by arithmetic.
import { heldOut, size, train, url } from 'virtual:mnist';
import { CodedError, toCodedError } from '../../core/codedError';
import type { DigitBytes } from '../../data/dataSet';
import { unpackDigits } from '../../data/packedDigits';

let loading: Promise<DigitBytes> | null = null;

/** Rejects with `digits-missing` when the file cannot be had; the next call tries again. */
export function loadDigits(): Promise<DigitBytes> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw toCodedError(error, 'digits-missing');
  });
  return loading;
}

async function load(): Promise<DigitBytes> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new CodedError('digits-missing', { message: `status ${response.status}` });
  const inflated = response.body.pipeThrough(new DecompressionStream('deflate'));
  return unpackDigits(new Uint8Array(await new Response(inflated).arrayBuffer()), { size, train, heldOut });
}
