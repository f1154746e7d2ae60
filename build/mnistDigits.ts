// MNIST as one small file: a few samples of each digit in 16 greys, packed by `src/data/packedDigits.ts`. Every build makes it
// anew and serves it as `virtual:mnist`. Tests and training in Node take the same digits from `mnistBytes`, without Vite.
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { DIGIT_CLASSES } from '../src/data/classes';
import type { DigitBytes } from '../src/data/dataSet';
import { GREY_STEP, packDigits } from '../src/data/packedDigits';
import { mnistCredit } from './mnistCredit';
import { type MnistPart, readMnist } from './mnistFiles';

/** Height and width of a picture; samples a class from MNIST's train file, then from its test file. */
const LAYOUT = { size: 28, train: 100, heldOut: 40 } as const;
const PER_CLASS = LAYOUT.train + LAYOUT.heldOut;
const PIXELS = LAYOUT.size * LAYOUT.size;

let made: DigitBytes | undefined;
let packed: Uint8Array | undefined;

/** `(10, 100 + 40, 28, 28)`: the first of each class in file order, in 16 greys: what the file unpacks to. */
export function mnistBytes(): DigitBytes {
  if (made) return made;
  const bytes = new Uint8Array(DIGIT_CLASSES.length * PER_CLASS * PIXELS);
  copyFirst(readMnist('train'), LAYOUT.train, 0, bytes);
  copyFirst(readMnist('t10k'), LAYOUT.heldOut, LAYOUT.train, bytes);
  made = { ...LAYOUT, bytes };
  return made;
}

/** The file as it is served. */
export function packedMnist(): Uint8Array {
  packed ??= packDigits(mnistBytes());
  return packed;
}

/** Serves `virtual:mnist`: address and layout of the file. A build also writes the file and its credit. */
export function mnistDigits(): Plugin {
  const served = 'virtual:mnist';
  const resolved = `\0${served}`;
  let assetsDir: string | null = null;
  return {
    name: 'mnist-digits',
    configResolved(config) {
      assetsDir = config.command === 'build' ? config.build.assetsDir : null;
    },
    resolveId(id) {
      return id === served ? resolved : null;
    },
    load(id) {
      if (id !== resolved) return null;
      const packed = packedMnist();
      const layout = Object.entries(LAYOUT).map(([name, value]) => `export const ${name} = ${value};\n`);
      if (assetsDir === null) {
        const data = Buffer.from(packed).toString('base64');
        return `${layout.join('')}export const url = 'data:application/octet-stream;base64,${data}';\n`;
      }
      const file = this.emitFile({ type: 'asset', name: 'mnist.bin', source: packed });
      this.emitFile({
        type: 'asset',
        fileName: posix.join(assetsDir, 'mnist-credit.txt'),
        source: mnistCredit(LAYOUT.train, LAYOUT.heldOut),
      });
      return `${layout.join('')}export const url = import.meta.ROLLUP_FILE_URL_${file};\n`;
    },
  };
}

function copyFirst({ pixels, labels }: MnistPart, wanted: number, place: number, out: Uint8Array): void {
  const taken = DIGIT_CLASSES.map(() => 0);
  for (let i = 0; i < labels.length; i++) {
    const digit = labels[i];
    if (taken[digit] === wanted) continue;
    const start = (digit * PER_CLASS + place + taken[digit]++) * PIXELS;
    for (let k = 0; k < PIXELS; k++) out[start + k] = GREY_STEP * Math.round(pixels[i * PIXELS + k] / GREY_STEP);
  }
}
