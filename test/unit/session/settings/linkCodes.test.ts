import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingAttributes } from '../../../../src/containers/settingAttributes';
import { FIGURES, type FigureId } from '../../../../src/registry/figures';
import { parseQuery } from '../../../../src/session/page/query';
import {
  choiceUrl,
  type LinkChoice,
  markdownCode,
  notebookCode,
  tagCode,
} from '../../../../src/session/settings/linkCodes';
import { DEFAULTS, type SettingName } from '../../../../src/session/settings/settingsTable';
import { settingsFromHash } from '../../../../src/session/settings/urlCodec';
import { arbitrarySettings } from './arbitrarySettings';
import { NOTHING_LOADED } from './facts';

const PAGE = 'https://example.org/course/lab/?test=1&hide=charts#m=5';
const PLAIN: LinkChoice = {
  figure: 'lab',
  preset: null,
  settings: DEFAULTS,
  hide: [],
  lock: [],
  language: null,
  theme: 'auto',
  waits: false,
};
const FULL: LinkChoice = {
  ...PLAIN,
  figure: 'equation',
  settings: { ...DEFAULTS, margin: 0.5, 'equation.margin': 1.25, 'triplet.margin': 2 },
  hide: ['caption', 'numbers'],
  lock: ['equation.margin'],
  language: 'zh-CN',
  theme: 'dark',
  waits: true,
};

describe('the link of a figure', () => {
  it('says what was chosen and nothing of what this page was opened with', () => {
    expect(choiceUrl(PAGE, PLAIN)).toBe('https://example.org/course/lab/?figure=lab');
    const url = new URL(choiceUrl(PAGE, FULL));
    expect(parseQuery(url.search)).toMatchObject({
      figure: 'equation',
      hide: new Set(['caption', 'numbers']),
      lock: new Set(['equation.margin']),
      lang: 'zh-CN',
      theme: 'dark',
      autoplay: false,
      test: false,
      problems: [],
    });
    const { settings } = settingsFromHash(url.hash, NOTHING_LOADED);
    // What only another figure has is left out.
    expect(settings).toEqual({ ...DEFAULTS, margin: 0.5, 'equation.margin': 1.25 });
  });

  it('names a preset by its name, without the settings of now', () => {
    expect(new URL(choiceUrl(PAGE, { ...FULL, preset: 'collapse' })).hash).toBe('#preset=collapse');
  });
});

describe('the tag of a figure', () => {
  it('loads the element from beside the page, and has what differs as attributes', () => {
    expect(tagCode(PAGE, FULL)).toBe(
      '<script type="module" src="https://example.org/course/lab/embed.js"></script>\n' +
        '<triplet-lab figure="equation" margin="1.25" hide="caption,numbers" lock="equation.margin"' +
        ' autoplay="off" theme="dark" lang="zh-CN"></triplet-lab>',
    );
    const preset = tagCode(PAGE, { ...PLAIN, preset: 'collapse' });
    expect(preset).toContain('<triplet-lab figure="lab" preset="collapse"></triplet-lab>');
  });

  it('has attributes that the element reads back as the same settings, whichever figure it is', () => {
    const figures = fc.constantFrom(...(Object.keys(FIGURES) as FigureId[]));
    fc.assert(
      fc.property(arbitrarySettings, figures, (settings, figure) => {
        const { settingOf, valueFrom } = settingAttributes(DEFAULTS);
        const code = tagCode(PAGE, { ...PLAIN, figure, settings }).split('\n')[1];
        for (const [, attribute, text] of code.matchAll(/ ([a-z-.]+)="([^"]*)"/g)) {
          const name = attribute === 'figure' ? undefined : settingOf(attribute, figure);
          if (name) expect(String(valueFrom(name, text)), attribute).toBe(String(settings[name as SettingName]));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the code for Markdown and for a notebook', () => {
  it('is a directive around the link', () => {
    expect(markdownCode(PAGE, PLAIN, 'Triplet Lab')).toBe(
      '```{iframe} https://example.org/course/lab/?figure=lab\n:width: 100%\nTriplet Lab\n```',
    );
  });

  it('is a class with a trait for each thing that is chosen, in words of Python', () => {
    const code = notebookCode(PAGE, {
      ...PLAIN,
      settings: { ...DEFAULTS, normalize: true, classes: [0, 1] },
      hide: ['charts'],
    });
    expect(code).toContain('_esm = "https://example.org/course/lab/anywidget.mjs"');
    expect(code).toContain('src = traitlets.Unicode("https://example.org/course/lab/?hide=charts").tag(sync=True)');
    expect(code).toContain('settings = traitlets.Dict({"classes": [0, 1], "normalize": True}).tag(sync=True)');
    expect(code).toContain('margin = traitlets.Float(0.2).tag(sync=True)');
    expect(notebookCode(PAGE, { ...PLAIN, preset: 'collapse' })).toContain('preset = traitlets.Unicode("collapse")');
  });
});
