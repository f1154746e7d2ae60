import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { MOST_OWN_ITEMS } from '../../../../src/data/own/limits';
import { chosenInField, walk } from '../../../../src/session/data/own/chosenFiles';
import { fileKind } from '../../../../src/session/data/own/fileKind';
import { gathered, problemOf } from '../../../../src/session/data/own/ownProblem';
import { pixelSize } from '../../../../src/session/data/own/pixelSize';
import { tableOf, textOf } from '../../../../src/session/data/own/readCsv';
import { png } from '../../../e2e/ownFiles';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'string' ? [...Buffer.from(value)] : [value])));

describe('the kind of a file', () => {
  it('is told by its first bytes', () => {
    expect(fileKind(png(2, 2, () => [0, 0, 0]))).toBe('PNG');
    expect(fileKind(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('JPEG');
    expect(fileKind(bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 '))).toBe('WebP');
    expect(fileKind(bytes('GIF89a'))).toBe('GIF');
    expect(fileKind(bytes(0, 0, 0, 24, 'ftypheic'))).toBe('HEIC');
    expect(fileKind(bytes('%PDF-1.7'))).toBe('PDF');
    expect(fileKind(bytes('PK', 3, 4))).toBe('ZIP');
    expect(fileKind(bytes('<?xml version="1.0"?><!-- a --><svg xmlns="x"><script>1</script></svg>'))).toBe('SVG');
    expect(fileKind(bytes('RIFF', 1, 2, 3, 4, 'WAVE'))).toBe('unknown');
    expect(fileKind(bytes('hello'))).toBe('unknown');
    expect(fileKind(bytes())).toBe('unknown');
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
    expect(pixelSize('PNG', bytes(0x89, 'PNG'))).toBeNull();
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
    expect(pixelSize('JPEG', bytes(0xff, 0xd8, ...segment))).toBeNull();
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
  chosen.map(({ file, folder }) => `${folder ?? ''}/${file.name}`).sort();

describe('chosen files', () => {
  it('belong to the innermost folder, and what systems leave behind is passed over', () => {
    const paths = ['all/cat/1.png', 'all/cat/.DS_Store', 'all/dog/2.png', 'all/Thumbs.db', '.git/x/3.png', '4.png'];
    expect(shown(chosenInField(paths.map(chosenFile)))).toEqual(['/4.png', 'cat/1.png', 'dog/2.png']);
  });

  it('are found in dropped folders, however many a folder holds', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.png`, 'x']));
    const chosen = await walk([entry('all', { cat: many, dog: { '1.png': 'x', '.x': 'x' } }), entry('2.png', 'x')]);
    expect(chosen).toHaveLength(252);
    expect(shown(chosen.slice(-1))).toEqual(['dog/1.png']);
    expect(shown(chosen.slice(0, 1))).toEqual(['/2.png']);
  });

  it('are refused when they are too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.png`, 'x']));
    await expect(walk([entry('all', many)])).rejects.toThrow('own-too-many-files');
    const some = Array.from({ length: MOST_OWN_ITEMS + 1 }, () => chosenFile('a/1.png'));
    expect(() => chosenInField(some)).toThrow('own-too-many-files');
  });
});

describe('the text of a table', () => {
  it('is cut at the mark of its first line, and quoted cells stay whole', () => {
    expect(tableOf('"a, b",label\n1,"x, y"\n2,z').labels).toEqual(['x, y', 'z']);
    expect([...tableOf('a;label\n1,5;x\n2;y').values]).toEqual([1.5, 2]);
    expect([...tableOf('a\tb\tlabel\r\n1\t2\tx\r\n3\t4\ty\r\n').values]).toEqual([1, 2, 3, 4]);
  });

  it('may be UTF-8 or UTF-16, with a mark in front or without', () => {
    const read = (...values: number[]) => textOf(Uint8Array.from(values).buffer);
    expect(read(0xef, 0xbb, 0xbf, 97)).toBe('a');
    expect(read(0xff, 0xfe, 97, 0)).toBe('a');
    expect(() => read(0xe9, 0x20)).toThrow('csv-encoding');
    expect(() => read(97, 0, 98)).toThrow('csv-encoding');
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
