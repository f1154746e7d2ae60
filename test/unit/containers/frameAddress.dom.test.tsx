import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../src/containers/frameAddress';
import { settingAttributes } from '../../../src/containers/settingAttributes';
import { parseQuery } from '../../../src/session/page/query';
import { DEFAULTS } from '../../../src/session/settings/settingsTable';
import { settingsFromHash } from '../../../src/session/settings/urlCodec';

const PAGE = 'https://example.org/lab/index.html';

/** What the page reads from the address that the element makes of these attributes. */
function read(attributes: Record<string, string>, theme = 'auto', language: string | null = null) {
  const address = frameAddress(Object.entries(attributes), settingAttributes(DEFAULTS), PAGE, { theme, language });
  const { search, hash, href } = new URL(address);
  return { href, query: parseQuery(search), hash: settingsFromHash(hash, { own: null } as never) };
}

describe('the address of the frame', () => {
  it('says what the attributes say, in words that the page understands', () => {
    const { query, hash } = read({
      figure: 'lab',
      preset: 'collapse',
      margin: '0.5',
      'classes-per-batch': '4',
      normalize: '',
      hide: 'controls,margin',
      lock: 'mining',
      autoplay: 'off',
      poster: '',
      class: 'wide',
      link: 'a',
    });
    expect(query).toMatchObject({ figure: 'lab', autoplay: false, poster: true, problems: [] });
    expect([...query.hide, ...query.lock]).toEqual(['controls', 'margin', 'mining']);
    expect(hash).toMatchObject({ preset: 'collapse', problems: [] });
    expect(hash.settings).toMatchObject({ margin: 0.5, classesPerBatch: 4, normalize: true, mining: 'hard' });
  });

  it('is that of the whole article where no figure is named, and says nothing that is not asked for', () => {
    expect(read({}).href).toBe(PAGE);
    expect(read({ chapter: 'mining' }).query).toMatchObject({ figure: null, chapter: 'mining' });
  });

  it('says a figure’s own setting by its full name', () => {
    expect(read({ figure: 'equation', margin: '0.7' }).hash.settings).toMatchObject({ 'equation.margin': 0.7 });
  });

  it('says how the host looks and speaks, unless the page has no words for it', () => {
    expect(read({ figure: 'lab' }, 'dark', 'zh-Hans').query).toMatchObject({ theme: 'dark', lang: 'zh-CN' });
    expect(read({ figure: 'lab' }, 'auto', 'fr').href).toBe(`${PAGE}?figure=lab`);
  });

  it('keeps what the element’s own `src` says, and lays the attributes over it', () => {
    const { href, hash } = read({ src: 'https://other.org/t/?figure=lab#m=0.4&mi=hard', margin: '0.6' });
    expect(href).toContain('https://other.org/t/?figure=lab#');
    expect(hash.settings).toMatchObject({ margin: 0.6, mining: 'hard' });
  });
});
