// What a teacher hands on of one figure: its address, and the code that shows it in a page, in Markdown or in a notebook. Pure.
import type { FigureId } from '../../registry/figures';
import type { Language } from '../page/language';
import { pageLink } from '../page/pageLink';
import type { Part } from '../page/query';
import type { Theme } from '../page/theme';
import { escapeAttribute } from './embedCode';
import { type PresetId, presetSettings } from './presets';
import { DEFAULTS, isSettingName, SETTING_NAMES, type Settings } from './settingsTable';
import { changedSettings, textOfValue } from './settingValue';
import { settingsToHash } from './urlCodec';

export interface LinkChoice {
  readonly figure: FigureId;
  /** Null: with `settings`. */
  readonly preset: PresetId | null;
  readonly settings: Settings;
  readonly hide: readonly Part[];
  readonly lock: readonly Part[];
  /** Null: the reader's own. */
  readonly language: Language | null;
  readonly theme: Theme;
  /** Nothing trains before the reader presses play. */
  readonly waits: boolean;
  /** A prediction card above the figure, packed; null: none. */
  readonly card?: string | null;
}

/** `pageUrl` is the page's own address, absolute. Of its query only `poster` goes on. */
export function choiceUrl(pageUrl: string, choice: LinkChoice): string {
  const hash = choice.preset ? `#preset=${choice.preset}` : settingsToHash(settingsFor(choice));
  return readable(pageLink(pageUrl, { figure: choice.figure, ...queryOf(choice) }, hash, ['poster']));
}

/** The element of `embed.js`, which follows height, theme and language by itself. */
export function tagCode(pageUrl: string, choice: LinkChoice): string {
  const { figure, preset, language, waits } = choice;
  const settings = settingsFor(choice);
  const { hide, lock, theme, card } = queryOf(choice);
  const given: readonly (readonly [string, string | undefined])[] = [
    ['figure', figure],
    ['preset', preset ?? undefined],
    // Where the figure has a setting of its own by that name, the attribute is for that one.
    ...(preset ? [] : changedSettings(DEFAULTS, settings).filter((name) => !isSettingName(`${figure}.${name}`))).map(
      (name) => [attributeName(name, figure), textOfValue(settings[name])] as const,
    ),
    ['hide', hide],
    ['lock', lock],
    ['card', card],
    ['autoplay', waits ? 'off' : undefined],
    ['theme', theme],
    ['lang', language ?? undefined],
  ];
  const attributes = given.flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  const script = escapeAttribute(beside(pageUrl, 'embed.js'));
  return `<script type="module" src="${script}"></script>\n<triplet-lab${attributes.join('')}></triplet-lab>`;
}

/** A directive of MyST, which Jupyter Book knows too. */
export function markdownCode(pageUrl: string, choice: LinkChoice, title: string): string {
  return `\`\`\`{iframe} ${choiceUrl(pageUrl, choice)}\n:width: 100%\n${title}\n\`\`\``;
}

/** A cell of a notebook. What the widget has no trait for stands in the address of its page. */
export function notebookCode(pageUrl: string, choice: LinkChoice): string {
  const { figure, preset } = choice;
  const settings = settingsFor(choice);
  const query = queryOf(choice);
  const changed = preset ? [] : changedSettings(DEFAULTS, settings).filter((name) => name !== 'margin');
  const { margin } = preset ? presetSettings(preset) : settings;
  const traits = [
    ['figure', 'Unicode', figure],
    ...(Object.keys(query).length > 0 ? [['src', 'Unicode', readable(pageLink(pageUrl, query, '', []))]] : []),
    ...(preset ? [['preset', 'Unicode', preset]] : []),
    ...(figure === 'lab' ? [['margin', 'Float', margin]] : []),
    ['settings', 'Dict', Object.fromEntries(changed.map((name) => [name, settings[name]]))],
    ['state', 'Dict', {}],
  ] as const;
  return [
    'import anywidget, traitlets',
    '',
    'class TripletLab(anywidget.AnyWidget):',
    `    _esm = ${python(beside(pageUrl, 'anywidget.mjs'))}`,
    ...traits.map(([name, kind, value]) => `    ${name} = traitlets.${kind}(${python(value)}).tag(sync=True)`),
    '',
    'lab = TripletLab()',
    'lab',
  ].join('\n');
}

/** Without those that only other figures have: the lab's are read by more than one, but for its level, which nothing reads. */
function settingsFor({ figure, settings }: LinkChoice): Settings {
  const foreign = SETTING_NAMES.filter((name) => {
    const [owner] = name.split('.');
    return name === 'lab.level' || (owner !== name && owner !== figure && owner !== 'lab');
  });
  return { ...settings, ...Object.fromEntries(foreign.map((name) => [name, DEFAULTS[name]])) };
}

type LooksQuery = Partial<Record<'card' | 'hide' | 'lock' | 'lang' | 'theme' | 'autoplay', string>>;

function queryOf({ hide, lock, language, theme, waits, card }: LinkChoice): LooksQuery {
  return {
    ...(language && { lang: language }),
    ...(theme !== 'auto' && { theme }),
    ...(hide.length > 0 && { hide: hide.join(',') }),
    ...(lock.length > 0 && { lock: lock.join(',') }),
    ...(waits && { autoplay: 'off' }),
    ...(card && { card }),
  };
}

/** As HTML writes a setting: without the name of the element's own figure, and in small letters. */
function attributeName(name: string, figure: string): string {
  const own = name.startsWith(`${figure}.`) ? name.slice(figure.length + 1) : name;
  return own.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function beside(pageUrl: string, file: string): string {
  return new URL(file, pageUrl).href;
}

/** A comma may stand in a query as it is. */
function readable(url: string): string {
  return url.replaceAll('%2C', ',');
}

function python(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${python(key)}: ${python(one)}`);
  return entries.length > 0 ? `{${entries.join(', ')}}` : '';
}
