// The pages that figures are embedded in, one entry each: what stands in them, and where the page in the frame comes from.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../../../build/install.mjs';
import { frameCode } from '../../../../src/session/settings/embedCode';
import { buildReactPage, buildVitePress, writeSlides } from './installed';

export interface Origins {
  /** The built page, and a host on another origin, each with a slash at the end. */
  readonly site: string;
  readonly host: string;
}

export interface Host {
  /** The body round the figure, or the address of a page that is there already or that is made first. */
  readonly page: { readonly body: string } | { readonly address: string } | { readonly made: () => Promise<string> };
  /** What the reader does first to see the figure: a selector to click. */
  readonly press?: string;
  /** Complaints of the browser that belong to this host. */
  readonly allowed?: readonly RegExp[];
  /** Why the host can do nothing for the figure's height, or with its keys; then neither is asked for. */
  readonly noScript?: string;
  /** Why the host's page does not scroll. */
  readonly noScroll?: string;
  /** Its slides have been turned by the key that came back; otherwise only that the key was pressed is asked for. */
  readonly slides?: boolean;
  /** Where the reader changes from light to dark: a selector to click. */
  readonly darkSwitch?: string;
  /** Run in each page before anything else. */
  readonly before?: () => void;
}

const FIGURE = '?figure=lab&autoplay=off&lang=en#d=students&sp=10000';
const FIRST_HEIGHT = 700;

/** The code that the link-maker gives, round the page at this address. */
const frame = (address: string) => frameCode(`${address}${FIGURE}`, FIRST_HEIGHT, 'A figure');
const sandboxed = (address: string, flags: string) => frame(address).replace('<iframe ', `<iframe sandbox="${flags}" `);
const tag = (site: string) =>
  `<script type="module" src="${site}embed.js"></script>
   <triplet-lab figure="lab" autoplay="off" lang="en" dataset="students" speed="10000"></triplet-lab>`;
/** The same build under another path, with other headers; see test/hosts/serve.mjs. */
const under = (site: string, path: string) => new URL(`/${path}/`, site).href;

export const HOSTS: Readonly<Record<string, (origins: Origins) => Host>> = {
  'a plain page': ({ site }) => ({ page: { body: frame(site) } }),
  'a sandbox that allows scripts alone': ({ site }) => ({ page: { body: sandboxed(site, 'allow-scripts') } }),
  'a sandbox that keeps the origin': ({ site }) => ({
    page: { body: sandboxed(site, 'allow-scripts allow-same-origin') },
  }),
  'a page whose server sends no CORS header': ({ site }) => ({ page: { body: frame(under(site, 'no-cors')) } }),
  'the root of a server': ({ site }) => ({ page: { body: frame(under(site, 'top')) } }),
  'a policy of workers from blobs alone': ({ site }) => ({
    page: { body: frame(under(site, 'worker-src-blob')) },
    // The worker by its address is tried first.
    allowed: [/worker-src/],
  }),
  'a policy of scripts of its own alone': ({ site }) => ({
    page: { body: frame(under(site, 'script-src-self')) },
    allowed: [/script-src/],
  }),
  'blocked storage': ({ site }) => ({
    page: { body: frame(site) },
    before: () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    },
  }),
  'a part that is hidden at first': ({ site }) => ({
    page: {
      body: `<button onclick="document.querySelector('#part').style.display = 'block'">Show</button>
             <div id="part" style="display: none">${frame(site)}</div>`,
    },
    press: 'button',
  }),
  'a part that opens': ({ site }) => ({
    page: { body: `<details><summary>The figure</summary>${frame(site)}</details>` },
    press: 'summary',
  }),
  'far below, loaded as it comes near': ({ site }) => ({
    page: { body: `<div style="height: 9000px"></div>${frame(site)}` },
  }),
  'a part drawn smaller': ({ site }) => ({
    page: { body: `<div style="transform: scale(0.75); transform-origin: 0 0">${frame(site)}</div>` },
  }),
  'the element in plain HTML': ({ site }) => ({ page: { body: tag(site) } }),
  'the element in a notebook': ({ site, host }) => {
    const traits = JSON.stringify({ settings: { dataset: 'students', speed: 10_000 } });
    const query = new URLSearchParams({ module: `${site}anywidget.mjs`, traits });
    return {
      page: { address: `${host}widget.html?${query}` },
      noScroll: 'The page of this notebook holds one cell.',
    };
  },
  'the element in a page of React': ({ host }) => ({
    page: {
      made: async () =>
        `${host}${await buildReactPage({ figure: 'lab', autoplay: 'off', dataset: 'students', speed: 10_000 })}`,
    },
  }),
  'a page of VitePress, by the code': ({ site, host }) => ({
    page: { made: async () => `${host}${buildVitePress('vitepress-code', frame(site))}` },
  }),
  'a page of VitePress, by the element': ({ site, host }) => {
    const script = ['script', { type: 'module', src: `${site}embed.js` }];
    const element =
      '<triplet-lab figure="lab" autoplay="off" lang="en" dataset="students" speed="10000"></triplet-lab>';
    return {
      page: { made: async () => `${host}${buildVitePress('vitepress-element', element, [script])}` },
      darkSwitch: '.VPSwitchAppearance',
    };
  },
  'slides of reveal.js': ({ site, host }) => ({
    page: { made: async () => `${host}${writeSlides([frame(site), 'The next slide'])}` },
    slides: true,
    noScroll: 'Slides do not scroll.',
  }),
  'the single file, on a disk': () => {
    const file = pathToFileURL(join(projectFolder, 'dist', 'triplet-lab.html')).href;
    const page = pathToFileURL(join(projectFolder, 'test', 'hosts', 'iframe.html')).href;
    return {
      page: { address: `${page}?src=${encodeURIComponent(`${file}${FIGURE}`)}` },
      noScript: 'This host listens, and does nothing with what it hears.',
    };
  },
};
