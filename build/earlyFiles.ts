// Puts into index.html a script that asks early for the files that the page will ask for anyway: earlyScript.js, inline because
// nothing may be waited for. What it has to know of the page stands in its attributes: which data a figure opens with, from the
// registry and the presets, and under which names this build has their files. The content security policy allows it by its hash.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { FIGURES } from '../src/registry/figures';
import { LANGUAGES } from '../src/session/page/language';
import { PRESET_IDS, presetSettings } from '../src/session/settings/presets';
import { DEFAULTS, settingRow } from '../src/session/settings/settingsTable';

/** What earlyScript.js reads. */
export interface EarlyTable {
  /** By figure: the settings of an address that names none; null where the figure opens no run. */
  readonly opensWith: Readonly<Record<string, string | null>>;
  /** By figure: the data set that it has, whatever the address says. */
  readonly always: Readonly<Record<string, string>>;
  /** In an address, the keys of the data set. */
  readonly keys: readonly string[];
  /** The data set of each preset that has another than the defaults. */
  readonly presets: Readonly<Record<string, string>>;
  /** The data set of the defaults. */
  readonly otherwise: string;
  /** Which runs on faces begin with the pictures that src/pictures/page/openingFaces.ts renders. */
  readonly openingFaces: {
    /** Settings of these keys ask for others. */
    readonly otherBy: readonly string[];
    /** And so do these presets. */
    readonly otherIn: readonly string[];
  };
  /** Primary tags of the languages that there are words for. */
  readonly languages: readonly string[];
}

/** What decides which pictures a run on faces begins with. */
const POOL_SETTINGS = ['difficulty', 'people', 'itemsPerPerson', 'fairness.trait'] as const;

export const EARLY_TABLE: EarlyTable = {
  opensWith: Object.fromEntries(
    Object.entries(FIGURES).map(([id, { runs, opensWith }]) => [
      id,
      // A series begins when the reader asks for it.
      runs === 0 || runs === 'series' ? null : (opensWith ?? ''),
    ]),
  ),
  always: Object.fromEntries(Object.entries(FIGURES).flatMap(([id, { data }]) => (data ? [[id, data]] : []))),
  keys: [settingRow('dataset').urlKey, 'dataset'],
  presets: Object.fromEntries(
    PRESET_IDS.map((id) => [id, presetSettings(id).dataset] as const).filter(([, data]) => data !== DEFAULTS.dataset),
  ),
  otherwise: DEFAULTS.dataset,
  openingFaces: {
    otherBy: [...POOL_SETTINGS.map((name) => settingRow(name).urlKey), ...POOL_SETTINGS],
    otherIn: PRESET_IDS.filter((id) => POOL_SETTINGS.some((name) => presetSettings(id)[name] !== DEFAULTS[name])),
  },
  languages: LANGUAGES.map((language) => language.split('-')[0]),
};

const SOURCE = fileURLToPath(new URL('./earlyScript.js', import.meta.url));

/** The text of the inline script. */
export function earlyScript(): string {
  return minifySync('earlyScript.js', readFileSync(SOURCE, 'utf8')).code.trim();
}

/** Which files go with what the script finds in the address, by the start of their names. The entry holds the English words. */
const FILES = {
  worker: ['cpu.worker'],
  digits: ['mnist'],
  faces: ['faceRenderer.worker', 'openingFaces', 'faceSource'],
  zh: ['zh-CN'],
} as const;

export function earlyFiles(): Plugin {
  return {
    name: 'early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) throw new Error('index.html is written without a bundle');
        const files = Object.entries(FILES).map(([what, starts]) => [
          `data-${what}`,
          starts.flatMap((start) => withImports(bundle, start)).join(' '),
        ]);
        const attrs = {
          'data-table': JSON.stringify(EARLY_TABLE),
          'data-opening-faces': openingFacesFile(bundle),
          ...Object.fromEntries(files),
        };
        return [{ tag: 'script', attrs, children: earlyScript(), injectTo: 'head' }];
      },
    },
  };
}

function onlyFile(bundle: Rolldown.OutputBundle, start: string): string {
  const [first, ...more] = Object.keys(bundle).filter((name) => new RegExp(`/${start}-[^/]+\\.(js|bin)$`).test(name));
  if (!first || more.length > 0) throw new Error(`index.html: not one file is called ${start}: ${[first, ...more]}`);
  return first;
}

/** The one file whose name starts so, with the chunks that it imports and the page does not. */
function withImports(bundle: Rolldown.OutputBundle, start: string): string[] {
  const there = new Set(closure(bundle, pageFile(bundle)));
  return closure(bundle, onlyFile(bundle, start))
    .filter((name) => !there.has(name))
    .map((name) => `./${name}`);
}

/** Renders faces ahead of the page's own code. Throws where vite.config.ts has put what both use into the page's file. */
function openingFacesFile(bundle: Rolldown.OutputBundle): string {
  const name = onlyFile(bundle, 'openingFaces');
  if (closure(bundle, name).includes(pageFile(bundle))) throw new Error(`${name} waits for the code of the page`);
  return `./${name}`;
}

function pageFile(bundle: Rolldown.OutputBundle): string {
  const page = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.isEntry && file.facadeModuleId?.endsWith('index.html'),
  );
  if (!page) throw new Error('index.html is no entry of the bundle');
  return page.fileName;
}

function closure(bundle: Rolldown.OutputBundle, name: string): string[] {
  const names = new Set([name]);
  for (const one of names) {
    const file = bundle[one];
    if (file?.type === 'chunk') for (const imported of file.imports) names.add(imported);
  }
  return [...names];
}
