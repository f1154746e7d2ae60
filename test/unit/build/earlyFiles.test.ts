// What index.html asks for early, told from the address by a script of its own, is what the page then asks for by its real
// rules: the registry, the settings in the address, the reader's language.
import { isDeepStrictEqual } from 'node:util';
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EARLY_TABLE, earlyScript } from '../../../build/earlyFiles';
import { USUAL_DIFFICULTY } from '../../../src/data/faces/difficulties';
import { openingItems } from '../../../src/data/faces/facePool';
import { FIGURES } from '../../../src/registry/figures';
import { facePoolOf } from '../../../src/session/data/facePoolOf';
import { ownFacts } from '../../../src/session/data/ownData';
import { momentForFigure } from '../../../src/session/moment/momentCodec';
import { chooseLanguage } from '../../../src/session/page/language';
import { parseQuery } from '../../../src/session/page/query';
import { PRESET_IDS } from '../../../src/session/settings/presets';
import { lossSettings } from '../../../src/session/settings/sideBySide';

const FILES = { worker: './worker.js', digits: './digits.bin', faces: './faces.js ./renderer.js', zh: './zh.js' };

const CODE = 'https://example.org/index.js';
/** Whether the script has asked for the entry that renders pictures of faces. */
let rendersEarly = false;
let links: { href: string; onload?: () => void }[] = [];
let root: { font?: string } = {};
/** Tells the script that a file has come. */
let tellCame: (name: string) => void = () => {};
const asked = () => links.map(({ href }) => href).sort();

afterEach(() => vi.unstubAllGlobals());

/** Runs the script in a page of this address. */
function askedEarly(search: string, hash: string, languages: readonly string[] = ['en'], protocol = 'h2'): string[] {
  links = [];
  root = {};
  rendersEarly = false;
  const dataset = {
    ...FILES,
    table: JSON.stringify(EARLY_TABLE),
    get openingFaces() {
      rendersEarly = true;
      return './opening.js';
    },
  };
  vi.stubGlobal('document', {
    currentScript: { dataset },
    documentElement: { dataset: root },
    querySelector: () => ({ src: CODE }),
    createElement: () => ({}),
    head: { append: (link: { href: string }) => links.push(link) },
  });
  vi.stubGlobal('performance', { getEntriesByType: () => [{ nextHopProtocol: protocol }] });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(heard: (list: { getEntries(): readonly { name: string }[] }) => void) {
        tellCame = (name) => heard({ getEntries: () => [{ name }] });
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('location', { search, hash });
  vi.stubGlobal('navigator', { languages });
  runInThisContext(earlyScript());
  return asked();
}

/** By the page's own rules. */
function needed(search: string, hash: string, languages: readonly string[] = ['en']): string[] {
  const query = parseQuery(search);
  const entry = FIGURES[query.figure ?? 'lab'];
  const { settings } = momentForFigure(hash || `#${entry.opensWith ?? ''}`, query.figure, ownFacts());
  const { dataset } = entry.runs === 'losses' ? lossSettings(settings)[0] : settings;
  const trains = !query.teacher && entry.runs !== 0 && entry.runs !== 'series';
  return [
    ...(trains ? [FILES.worker] : []),
    ...(trains && dataset === 'digits' ? [FILES.digits] : []),
    ...(trains && dataset === 'faces' ? FILES.faces.split(' ') : []),
    ...(chooseLanguage(query.lang, languages) === 'zh-CN' ? [FILES.zh] : []),
  ].sort();
}

describe('what index.html asks for early', () => {
  it.each([
    '',
    ...Object.keys(FIGURES).map((id) => `?figure=${id}`),
    '?figure=none',
    '?chapter=mining',
    '?teacher',
    '?teacher=1',
    '?receipt=1.x.y',
  ])(
    'is what the page %s needs, with no settings in its address and with those of each data set and preset',
    (search) => {
      const hashes = ['', '#d=shapes', '#d=digits', '#d=faces', '#d=students', '#m=0.4', '#v=1&dataset=shapes'];
      for (const hash of [...hashes, ...PRESET_IDS.map((id) => `#preset=${id}`), '#preset=faces&d=digits']) {
        expect(askedEarly(search, hash), hash).toEqual(needed(search, hash));
      }
    },
  );

  it.each([
    ['', ['zh-Hans-SG', 'en']],
    ['', ['fr', 'zh', 'en']],
    ['', ['en-GB', 'zh-CN']],
    ['', ['fr']],
    ['?lang=zh-CN', ['en']],
    ['?lang=en', ['zh-CN']],
    ['?lang=fr', ['zh-CN']],
  ] as const)('holds the words of a reader with %s and %s', (search, languages) => {
    expect(askedEarly(search, '', languages)).toEqual(needed(search, '', languages));
  });

  it('waits until the code has come where several connections share the line', () => {
    expect(askedEarly('', '', ['en'], 'http/1.1')).toEqual([]);
    tellCame('another');
    expect(asked()).toEqual([]);
    tellCame(CODE);
    expect(asked()).toEqual([FILES.digits, FILES.worker]);
  });

  it('lets the font wait for all of that, and only there', async () => {
    askedEarly('', '');
    expect(root.font).toBeUndefined();
    askedEarly('', '', ['en'], 'http/1.1');
    expect(root.font).toBe('waits');
    tellCame(CODE);
    for (const { onload } of links) onload?.();
    await vi.waitFor(() => expect(root.font).toBeUndefined());
  });

  it('does not wait with what renders faces', () => {
    expect(askedEarly('', '#preset=faces', ['en'], 'http/1.1')).toEqual(FILES.faces.split(' '));
  });
});

describe('the pictures of faces that are rendered early', () => {
  const hashes = [
    '',
    '#d=faces',
    '#d=faces&df=street',
    '#d=faces&pe=20',
    ...PRESET_IDS.flatMap((id) => [`#preset=${id}`, `#preset=${id}&d=faces`]),
  ];
  it.each(['?figure=lab', '?figure=oneshot', '?figure=verify', '?figure=people', '?figure=compare'])(
    'are those that the run of %s begins with, or there are none',
    (search) => {
      for (const hash of hashes) {
        const { figure } = parseQuery(search);
        const { opensWith, runs } = FIGURES[figure ?? 'lab'];
        const { settings } = momentForFigure(hash || `#${opensWith ?? ''}`, figure, ownFacts());
        const { items, stages } = facePoolOf(settings, false);
        const same =
          runs !== 0 &&
          runs !== 'series' &&
          settings.dataset === 'faces' &&
          settings.difficulty === USUAL_DIFFICULTY &&
          isDeepStrictEqual(items.slice(0, stages[0].items), openingItems());
        askedEarly(search, hash);
        expect(rendersEarly, `${search} ${hash}`).toBe(same);
      }
    },
  );
});
