import { describe, expect, it } from 'vitest';
import { oembed, siteAddress, siteAddressTags, siteTags } from '../../../build/siteAddress';

const SITE = siteAddress('https://your.host/triplet-lab');

describe('a build that knows the address of its page', () => {
  it('names only absolute addresses below it, picture and frame included', () => {
    const attributes = siteTags(SITE).map(({ attrs }) => attrs ?? {});
    const addresses = attributes
      .flatMap(({ content, href }) => [content, href])
      .filter((text) => /:\/\//.test(String(text)));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/your\.host\/triplet-lab\//);
    expect(attributes).toContainEqual({
      property: 'og:image',
      content: 'https://your.host/triplet-lab/screenshot.png',
    });
  });

  it('answers oEmbed by the frame of the lab, as large as it says', () => {
    const { html, width, height, ...rest } = oembed(SITE);
    expect(html).toContain('src="https://your.host/triplet-lab/?figure=lab"');
    expect(html).toContain(`width="${width}" height="${height}"`);
    expect(rest).toMatchObject({ version: '1.0', type: 'rich', thumbnail_width: expect.any(Number) });
  });

  it('takes the address with or without its last slash, and no query', () => {
    for (const text of ['https://your.host/a', 'https://your.host/a/', 'https://your.host/a/?x=1#y'])
      expect(siteAddress(text).href).toBe('https://your.host/a/');
  });

  it('refuses what is no address of a page, in words', () => {
    for (const text of ['your.host', '/triplet-lab/', 'file:///a/', 'javascript:alert(1)'])
      expect(() => siteAddress(text)).toThrow('SITE_URL must be the address of the page');
  });
});

it('a build that does not know it says so, and writes nothing of it', () => {
  const said: string[] = [];
  const { configResolved, transformIndexHtml } = siteAddressTags('') as unknown as {
    configResolved(config: unknown): void;
    transformIndexHtml(): unknown[];
  };
  configResolved({ logger: { info: (text: string) => said.push(text) } });
  expect(said).toEqual([expect.stringContaining('SITE_URL is not set')]);
  expect(transformIndexHtml()).toEqual([]);
});
