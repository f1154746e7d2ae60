import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mnistBytes, mnistDigits, packedMnist } from '../../../build/mnistDigits';
import { readMnist, requireHash } from '../../../build/mnistFiles';
import { createDataSet } from '../../../src/data/createDataSet';
import { createDigitUnpacker } from '../../../src/data/packedDigits';
import { request } from '../data/requests';

const packed = packedMnist();
const layout = { size: 28, train: 100, heldOut: 40 };

function unpackDigits(bytes: Uint8Array) {
  const unpacker = createDigitUnpacker(layout);
  for (const _ of unpacker.add(bytes));
  return unpacker.end();
}

describe('the packed MNIST digits', () => {
  it('unpacks to exactly the bytes it was made of', () => {
    expect(Buffer.compare(unpackDigits(packed).bytes, mnistBytes().bytes)).toBe(0);
  });

  it('is at most 80 kB, because a slow connection brings it before the first step', () => {
    expect(packed.length).toBeLessThanOrEqual(80_000);
  });

  it.each([
    ['train', 0, 100],
    ['t10k', 100, 40],
  ] as const)(
    'holds the first samples of each digit of the %s file, within half a grey step',
    (part, place, samples) => {
      const { pixels, labels } = readMnist(part);
      const { bytes } = mnistBytes();
      for (let digit = 0; digit < 10; digit++) {
        const originals = [...labels.keys()].filter((i) => labels[i] === digit).slice(0, samples);
        originals.forEach((original, sample) => {
          const start = (digit * 140 + place + sample) * 784;
          let worst = 0;
          for (let k = 0; k < 784; k++)
            worst = Math.max(worst, Math.abs(bytes[start + k] - pixels[original * 784 + k]));
          expect(worst).toBeLessThanOrEqual(8);
        });
      }
    },
  );

  it('makes the digits data set: 100 training and 40 held-out pictures of each wanted class', () => {
    const data = createDataSet(request({ dataset: 'digits', digits: mnistBytes() }));
    expect([data.count, data.trainItems.length, data.heldOutItems.length]).toEqual([420, 300, 120]);
  });

  it('is not made from files with another hash, and says so in one sentence', () => {
    const wrong = () => requireHash('t10k-labels-idx1-ubyte', new Uint8Array(10_008));
    expect(wrong).toThrow(
      /^MNIST: t10k-labels-idx1-ubyte is not the file this build knows \(SHA-256 [0-9a-f]{64}, .*\)\.$/,
    );
  });
});

describe('virtual:mnist', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'mnist-digits-'));
    writeFileSync(join(root, 'entry.js'), "export * from 'virtual:mnist';\n");
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('in a build is a file beside the code, with its credit, at an address relative to the code', async () => {
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'silent',
      plugins: [mnistDigits()],
      build: { rolldownOptions: { input: join(root, 'entry.js'), preserveEntrySignatures: 'strict' } },
    });
    const assets = join(root, 'dist', 'assets');
    const sprite = readdirSync(assets).find((file) => file.endsWith('.bin')) ?? '';
    expect(Buffer.compare(readFileSync(join(assets, sprite)), packed)).toBe(0);
    const credit = readFileSync(join(assets, 'mnist-credit.txt'), 'utf8');
    for (const words of ['Yann LeCun and Corinna Cortes', 'CC-BY-SA-3.0', 'derivative'])
      expect(credit).toContain(words);

    const script = readdirSync(assets).find((file) => file.endsWith('js')) ?? '';
    const { url, ...rest } = await import(join(assets, script));
    expect(rest).toEqual(layout);
    expect(new URL(url).pathname).toBe(join(assets, sprite));
  });

  it('in the dev server is a data address that unpacks to the same digits', async () => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      plugins: [mnistDigits()],
    });
    const { url, ...rest } = await server.ssrLoadModule('virtual:mnist');
    await server.close();
    expect(rest).toEqual(layout);
    const served = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(Buffer.compare(unpackDigits(served).bytes, mnistBytes().bytes)).toBe(0);
  });
});
