// What a page can only say of itself where it knows its own address: the card that other sites show for a link to it (Open Graph),
// and the frame that they may put in the link's place (oEmbed). Both need absolute addresses, so they are written only where
// the build is given one: `SITE_URL=https://your.host/triplet-lab/ npm run build`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { page } from '../src/i18n/en/page';

const PICTURE = 'screenshot.png';
/** Of the lab by itself at this width, CSS px. */
const FRAME = { width: 960, height: 720 };

/** Throws where it is no address of a page. It ends with a slash. */
export function siteAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `SITE_URL must be the address of the page, such as https://your.host/triplet-lab/, and is “${text}”.`,
    );
  }
  address.search = '';
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

export function siteTags(site: URL): HtmlTagDescriptor[] {
  const meta = (property: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { property, content },
    injectTo: 'head',
  });
  const { width, height } = pictureSize();
  return [
    meta('og:type', 'website'),
    meta('og:url', site.href),
    meta('og:title', page.title),
    meta('og:description', page.description),
    meta('og:image', new URL(PICTURE, site).href),
    meta('og:image:width', String(width)),
    meta('og:image:height', String(height)),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, injectTo: 'head' },
    {
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: new URL('oembed.json', site).href,
        title: page.name,
      },
      injectTo: 'head',
    },
  ];
}

/** The answer of oEmbed, which on a static host is one file: the lab as it opens. */
export function oembed(site: URL): Record<string, string | number> {
  const figure = new URL('?figure=lab', site).href;
  const picture = pictureSize();
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: page.name,
    provider_url: site.href,
    html: `<iframe src="${figure}" width="${FRAME.width}" height="${FRAME.height}" title="${page.name}"></iframe>`,
    ...FRAME,
    thumbnail_url: new URL(PICTURE, site).href,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}

export function siteAddressTags(given = process.env.SITE_URL): Plugin {
  const site = given ? siteAddress(given) : null;
  return {
    name: 'site-address',
    apply: 'build',
    configResolved({ logger }) {
      if (!site)
        logger.info('SITE_URL is not set: the page is built without Open Graph and oEmbed, which need its address.');
    },
    transformIndexHtml: () => (site ? siteTags(site) : []),
    generateBundle() {
      if (!site) return;
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source: `${JSON.stringify(oembed(site), null, 2)}\n` });
    },
  };
}

/** A PNG says it in its first bytes. */
function pictureSize(): { width: number; height: number } {
  const bytes = readFileSync(fileURLToPath(new URL(`../public/${PICTURE}`, import.meta.url)));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
