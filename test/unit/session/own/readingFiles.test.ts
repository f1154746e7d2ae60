import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { MOST_OWN_ITEMS } from '../../../../src/data/own/limits';
import { chosenInField, walk } from '../../../../src/session/data/own/chosenFiles';
import { fileKind } from '../../../../src/session/data/own/fileKind';
import { gathered, problemOf } from '../../../../src/session/data/own/ownProblem';
import { pixelSize } from '../../../../src/session/data/own/pixelSize';
import { png } from '../../../e2e/own/ownFiles';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'string' ? [...Buffer.from(value)] : [value])));

describe('the kind of a file', () => {
  it('is told by its first bytes', () => {
    expect(fileKind(png(2, 2, () => [0, 0, 0]))).toBe('PNG');
    expect(fileKind(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('JPEG');
    expect(fileKind(bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 '))).toBe('WebP');
    expect(fileKind(bytes('GIF89a'))).toBe('GIF');
    const container = (...brands: readonly string[]) => {
      const [major, ...compatible] = brands;
      return fileKind(bytes(0, 0, 0, 16 + 4 * compatible.length, 'ftyp', major, 0, 0, 0, 0, ...compatible));
    };
    for (const brand of ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1']) {
      expect(container(brand, 'mif1')).toBe('HEIC');
    }
    expect(container('mif1', 'avif')).toBe('AVIF');
    expect(container('avif', 'mif1', 'miaf')).toBe('AVIF');
    expect(container('mif1', 'heim')).toBe('HEIC');
    expect(container('isom', 'mp42')).toBe('video');
    expect(container('qt  ')).toBe('video');
    expect(container('zzzz')).toBe('unknown');
    expect(fileKind(bytes('%PDF-1.7'))).toBe('PDF');
    expect(fileKind(bytes('PK', 3, 4))).toBe('ZIP');
    expect(fileKind(bytes('<?xml version="1.0"?><!-- a --><svg xmlns="x"><script>1</script></svg>'))).toBe('SVG');
    expect(fileKind(bytes('RIFF', 1, 2, 3, 4, 'WAVE'))).toBe('unknown');
    expect(fileKind(bytes('hello'))).toBe('unknown');
    expect(fileKind(bytes())).toBe('unknown');
  });

  it('is told by its name where its bytes are those of many kinds', () => {
    expect(fileKind(bytes('PK', 3, 4), 'a.xlsx')).toBe('spreadsheet');
    expect(fileKind(bytes('PK', 3, 4), 'a.zip')).toBe('ZIP');
    expect(fileKind(bytes(0xd0, 0xcf, 0x11, 0xe0), 'a.csv')).toBe('spreadsheet');
    expect(fileKind(bytes('hello'), 'IMG_1.HEIC')).toBe('HEIC');
    expect(fileKind(bytes(0xff, 0xd8, 0xff, 0xe0), 'IMG_1.HEIC')).toBe('JPEG');
  });
});

describe('the size that a picture says it has', () => {
  it('stands in the head of a PNG', () => {
    expect(
      pixelSize(
        'PNG',
        png(7, 5, () => [0, 0, 0]),
      ),
    ).toEqual({ width: 7, height: 5 });
    expect(pixelSize('PNG', bytes(0x89, 'PNG'))).toBe('beyond');
    expect(pixelSize('PNG', bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 4, 'CgBI', 1, 2, 3, 4, 5, 6, 7, 8))).toBeNull();
    expect(
      pixelSize(
        'PNG',
        png(0, 5, () => [0, 0, 0]),
      ),
    ).toBeNull();
  });

  it('stands behind the other segments of a JPEG', () => {
    const segment = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
    const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0x02, 0x03, 0x04];
    expect(pixelSize('JPEG', bytes(0xff, 0xd8, ...segment, 0xff, ...frame))).toEqual({ width: 0x304, height: 0x102 });
    expect(pixelSize('JPEG', bytes(0xff, 0xd8, ...segment))).toBe('beyond');
    // A marker that stands alone has no length behind it.
    expect(pixelSize('JPEG', bytes(0xff, 0xd8, 0xff, 0x01, ...frame))).toEqual({ width: 0x304, height: 0x102 });
    expect(pixelSize('JPEG', bytes(0xff, 0xd8, 1, 2, 3, 4))).toBeNull();
  });

  it('stands in three ways in a WebP', () => {
    const head = ['RIFF', 0, 0, 0, 0, 'WEBP'];
    const size = { width: 300, height: 200 };
    expect(pixelSize('WebP', bytes(...head, 'VP8X', 10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0))).toEqual(size);
    expect(pixelSize('WebP', bytes(...head, 'VP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 200, 0))).toEqual(size);
    const packed = 299 | (199 << 14);
    const words = [packed & 255, (packed >> 8) & 255, (packed >> 16) & 255, packed >> 24];
    expect(pixelSize('WebP', bytes(...head, 'VP8L', 0, 0, 0, 0, 0x2f, ...words))).toEqual(size);
    expect(pixelSize('WebP', bytes(...head, 'ALPH'))).toBeNull();
  });
});

const chosenFile = (path: string): File => {
  const file = new File(['x'], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
  return file;
};

interface Tree {
  readonly [name: string]: Tree | string;
}

function entry(name: string, inside: Tree | string): FileSystemEntry {
  if (typeof inside === 'string') {
    return {
      name,
      isDirectory: false,
      file: (give: (file: File) => void) => give(new File([inside], name)),
    } as unknown as FileSystemEntry;
  }
  const entries = Object.entries(inside).map(([inner, below]) => entry(inner, below));
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (give: (some: FileSystemEntry[]) => void) => {
        give(entries.slice(at, at + 100));
        at += 100;
      },
    };
  };
  return { name, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

const shown = (chosen: Awaited<ReturnType<typeof walk>>) =>
  chosen.map(({ file, folders }) => [...folders, file.name].join('/')).sort();

describe('chosen files', () => {
  it('know the folders they lie in, and what systems leave behind is passed over', () => {
    const paths = ['all/cat/1.png', 'all/cat/.DS_Store', 'all/dog/2.png', 'all/Thumbs.db', '.git/x/3.png', '4.png'];
    expect(shown(chosenInField(paths.map(chosenFile)))).toEqual(['4.png', 'all/cat/1.png', 'all/dog/2.png']);
  });

  it('are found in dropped folders, however many a folder holds', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.png`, 'x']));
    const chosen = await walk([entry('all', { cat: many, dog: { '1.png': 'x', '.x': 'x' } }), entry('2.png', 'x')]);
    expect(chosen).toHaveLength(252);
    expect(shown(chosen.slice(-1))).toEqual(['all/dog/1.png']);
    expect(shown(chosen.slice(0, 1))).toEqual(['2.png']);
  });

  it('are refused when they are too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.png`, 'x']));
    await expect(walk([entry('all', many)])).rejects.toThrow('own-too-many-files');
    const some = Array.from({ length: MOST_OWN_ITEMS + 1 }, () => chosenFile('a/1.png'));
    expect(() => chosenInField(some)).toThrow('own-too-many-files');
  });
});

describe('problems', () => {
  it('of one kind are one, with all its files', () => {
    const empty = (name: string) => problemOf(new CodedError('own-empty'), name);
    const gif = problemOf(new CodedError('own-other-kind', { kind: 'GIF' }), 'c.gif');
    const pdf = problemOf(new CodedError('own-other-kind', { kind: 'PDF' }), 'd.pdf');
    expect(gathered([empty('a'), gif, empty('b'), pdf]).map(({ files }) => files)).toEqual([
      ['a', 'b'],
      ['c.gif'],
      ['d.pdf'],
    ]);
  });
});
