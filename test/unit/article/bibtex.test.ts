import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/article/closing/bibtex';
import { closing } from '../../../src/article/closing/en';
import { closing as chinese } from '../../../src/article/closing/zh-CN';

const URL = 'https://example.org/lab/';

describe('the BibTeX entry', () => {
  it.each([
    ['English', closing.cite],
    ['Chinese', chinese.cite],
  ])('in %s has the title that the sentence beside it has, and braces that pair up', (_, { entry, plain }) => {
    const text = bibtex(URL, entry);
    expect(text).toContain(`title = {${entry.title}},`);
    expect(text).toContain(`\\url{${URL}}`);
    expect(plain(URL)).toContain(entry.title);
    expect(plain(URL)).toContain(entry.note);
    expect(text.split('{')).toHaveLength(text.split('}').length);
  });
});
