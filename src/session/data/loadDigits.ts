// Fetches the digits once a page, on first need: one small file, unpacked by arithmetic while it comes.
import { heldOut, size, train, url } from 'virtual:mnist';
import { toCodedError } from '../../core/codedError';
import type { DigitBytes } from '../../data/dataSet';
import { createDigitUnpacker, type DigitUnpacker } from '../../data/packedDigits';
import { fetchFile } from '../../loading/fetchFile';
import { inSlices } from './inSlices';

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
  return (await fetchFile(url, unpack)).end();
}

async function unpack({ body }: Response): Promise<DigitUnpacker> {
  const unpacker = createDigitUnpacker({ size, train, heldOut });
  const reader = body?.getReader();
  for (let some = await reader?.read(); some?.value; some = await reader?.read()) {
    await inSlices(unpacker.add(some.value));
  }
  return unpacker;
}
