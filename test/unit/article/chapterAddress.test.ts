import { describe, expect, it } from 'vitest';
import { chapterLink, withChapter } from '../../../src/article/place/chapterAddress';

const PAGE = 'https://example.org/some/path/';

describe('the address of a chapter', () => {
  it('keeps the settings after the # and the rest of the query while the reader scrolls', () => {
    const address = withChapter(`${PAGE}?lang=en&test=1#v=1&m=0.5`, 'mining');
    expect(address).toBe(`${PAGE}?lang=en&test=1&chapter=mining#v=1&m=0.5`);
    expect(withChapter(address, 'train')).toBe(`${PAGE}?lang=en&test=1&chapter=train#v=1&m=0.5`);
    expect(withChapter(address, null)).toBe(`${PAGE}?lang=en&test=1#v=1&m=0.5`);
  });

  it('is handed on with language and theme, and without what only concerns this visit', () => {
    expect(chapterLink(`${PAGE}?lang=zh-CN&theme=dark&test=1&chapter=train#v=1&m=0.5`, 'mining')).toBe(
      `${PAGE}?chapter=mining&lang=zh-CN&theme=dark`,
    );
    expect(chapterLink(PAGE, 'mining')).toBe(`${PAGE}?chapter=mining`);
  });
});
