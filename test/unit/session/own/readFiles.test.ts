// Which files come out as pictures, as tables, or as problems. In place of the worker that decodes pictures stand bytes that it
// might give.
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../../src/session/data/own/readFiles';
import { readPicture } from '../../../../src/session/data/own/readPicture';
import { png } from '../../../e2e/own/ownFiles';

const bytes = (...values: (number | string | Uint8Array)[]) =>
  Uint8Array.from(
    Buffer.concat(values.map((value) => (typeof value === 'number' ? Buffer.of(value) : Buffer.from(value)))),
  );
const file = (name: string, ...content: (number | string | Uint8Array)[]) => new File([bytes(...content)], name);
const good = 'a,label\n1,x\n2,y\n3,x\n5,y';
const shaded = Uint8Array.from({ length: 3 * 32 * 32 }, (_, at) => at % 256);

const read = (given: File, decoded = shaded) =>
  readFiles(
    [{ file: given, folders: [] }],
    () => {},
    new AbortController().signal,
    (file, kind) => readPicture(file, kind, async () => decoded),
  );

async function outcome(given: File): Promise<string> {
  const { pictures, table, problems } = await read(given);
  return problems[0]?.code ?? (pictures.length > 0 ? 'picture' : table ? 'table' : 'nothing');
}

describe('a file', () => {
  it('is a picture by its bytes, whatever it is called', async () => {
    const picture = png(4, 4, () => [0, 0, 0]);
    expect(await outcome(file('a.png', picture))).toBe('picture');
    expect(await outcome(file('a.csv', picture))).toBe('picture');
  });

  it('is a picture however much stands before its size', async () => {
    const segment = bytes(0xff, 0xe2, 0xff, 0xff, new Uint8Array(65533));
    const many = Array.from({ length: 21 }, () => segment);
    const frame = [0xff, 0xc0, 0, 17, 8, 0, 4, 0, 4];
    expect(await outcome(file('a.jpg', 0xff, 0xd8, ...many, ...frame))).toBe('picture');
    expect(await outcome(file('a.jpg', 0xff, 0xd8, ...many))).toBe('own-broken');
  });

  it('is a table by its name, in many forms', async () => {
    for (const name of ['a.csv', 'a.TSV', 'a.txt', 'iris.data', 'a.dat', 'a.tab']) {
      expect(await outcome(file(name, good))).toBe('table');
    }
    expect(await outcome(file('a.png', good))).toBe('own-not-a-picture');
    expect(await outcome(file('a.csv', 0xff, 0xfe, Buffer.from(good, 'utf16le')))).toBe('table');
  });

  it('of another kind is refused for what it is', async () => {
    expect(await outcome(file('a.xlsx', 'PK', 3, 4, 5))).toBe('own-spreadsheet');
    expect(await outcome(file('a.csv', 'PK', 3, 4, 5))).toBe('own-other-kind');
    expect(await outcome(file('IMG_2.HEIC', 0, 0, 0, 24, 'ftypheim', 0, 0, 0, 0, 'mif1heim'))).toBe('own-other-kind');
    expect(await outcome(file('a.csv'))).toBe('own-empty');
    expect(await outcome(file('a.csv', 0, 1, 2, 3, 0, 5))).toBe('csv-encoding');
  });

  it('that shows nothing is left out', async () => {
    const picture = file(
      'a.png',
      png(4, 4, () => [0, 0, 0]),
    );
    const { problems } = await read(picture, new Uint8Array(3 * 32 * 32).fill(255));
    expect(problems).toEqual([{ code: 'own-blank', values: {}, files: ['a.png'] }]);
  });
});
