import { describe, expect, it } from 'vitest';
import { filesOf, judge } from '../../sizes.mjs';

const MANIFEST = {
  'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js' },
  'src/article/Chapters.tsx': { file: 'assets/chapters.js', imports: ['_shared.js'] },
};

describe('the files of a part of the page', () => {
  it('are those of the entry and all it imports, each once', () => {
    expect(filesOf(MANIFEST)).toEqual(['assets/main.js', 'assets/shared.js', 'assets/deep.js']);
    expect(filesOf(MANIFEST, ['src/article/Chapters.tsx'])).toHaveLength(4);
  });

  it('cannot be told where a listed chunk is not there, which is said by name', () => {
    expect(() => filesOf(MANIFEST, ['src/article/Gone.tsx'])).toThrow('src/article/Gone.tsx');
  });
});

describe('the size of a part', () => {
  const part = (kilobytes: number) => judge({ what: 'page', budget: 150, files: ['main.js'], kilobytes });

  it('passes up to its budget without a warning', () => {
    expect(part(150)).toEqual({ passes: true, line: 'page: 150.0 kB of 150 kB' });
  });

  it('passes with a warning up to a fifth above it', () => {
    for (const kilobytes of [150.1, 180]) {
      expect(part(kilobytes)).toMatchObject({ passes: true, line: expect.stringContaining('WARNING') });
    }
  });

  it('fails above that', () => {
    expect(part(180.1)).toMatchObject({ passes: false, line: expect.stringContaining('limit of 180 kB') });
  });

  it('fails above its budget at once where no more was promised', () => {
    const strict = { what: 'embed.js', budget: 5, strict: true, files: ['embed.js'] };
    expect(judge({ ...strict, kilobytes: 5 }).passes).toBe(true);
    expect(judge({ ...strict, kilobytes: 5.1 }).passes).toBe(false);
  });

  it('fails where there is nothing to weigh', () => {
    expect(judge({ what: 'cpu worker', budget: 20, files: [], kilobytes: 0 }).passes).toBe(false);
  });
});
