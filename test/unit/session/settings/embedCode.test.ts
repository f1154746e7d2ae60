import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/session/page/query';
import { embedCode, figureUrl } from '../../../../src/session/settings/embedCode';
import { presetSettings } from '../../../../src/session/settings/presets';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { settingsFromHash } from '../../../../src/session/settings/urlCodec';
import { NOTHING_LOADED } from './facts';

const page = 'https://example.org/course/lab/';

describe('the embed code', () => {
  it('is one iframe with the attributes every host lets through, and a script in lines of its own', () => {
    const [frame, blank, ...script] = embedCode(page, 'lab', DEFAULTS, 719.5).split('\n');
    expect(frame).toBe(
      `<iframe src="${page}?figure=lab" width="100%" height="720" title="Triplet Lab" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`,
    );
    expect([blank, script.at(0), script.at(-1)]).toEqual(['', '<script>', '</script>']);
  });

  it('carries the settings, which the figure reads back', () => {
    const settings = presetSettings('first-clusters');
    const url = new URL(figureUrl(`${page}?figure=other&test=1#m=5`, 'lab', settings));
    expect(settingsFromHash(url.hash, NOTHING_LOADED)).toEqual({ settings, problems: [] });
    expect(parseQuery(url.search)).toEqual(parseQuery('?figure=lab'));
  });

  it('keeps what is hidden, locked and waits, also where a course system has escaped the address', () => {
    const setUp = 'hide=caption&lock=margin&autoplay=off&poster=on';
    for (const query of [setUp, setUp.replaceAll('&', '&amp;')])
      expect(parseQuery(new URL(figureUrl(`${page}?${query}`, 'lab', DEFAULTS)).search)).toEqual(
        parseQuery(`?figure=lab&${setUp}`),
      );
  });

  it('keeps the language and the theme of the page', () => {
    expect(figureUrl(`${page}?theme=dark&lang=zh-CN&x=1`, 'lab', DEFAULTS)).toBe(
      `${page}?figure=lab&lang=zh-CN&theme=dark`,
    );
  });

  it('lets nothing out of an attribute', () => {
    const [code] = embedCode(`${page}?theme="><script>`, 'lab', DEFAULTS, 500, 'A "quoted" <title> & more').split('\n');
    expect(code).toContain('title="A &quot;quoted&quot; &lt;title&gt; &amp; more"');
    expect(code).not.toContain('<script');
    expect(code.match(/</g)).toHaveLength(2);
    expect(code.match(/"/g)).toHaveLength(14);
    expect(code).toContain('?figure=lab&amp;theme=');
  });

  it('also works from a file on the disk', () => {
    expect(figureUrl('file:///disk/dist/index.html', 'lab', DEFAULTS)).toBe('file:///disk/dist/index.html?figure=lab');
  });
});
