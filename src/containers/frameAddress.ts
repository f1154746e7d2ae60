// The address of the frame, from the attributes of the element: what the page's query and hash say, said in HTML.
import { languageOf } from '../session/page/language';
import { type SettingAttributes, textOf } from './settingAttributes';

/** Attributes that the address says and no message can: a change loads the frame anew. */
export const IN_ADDRESS = [
  'src',
  'figure',
  'chapter',
  'card',
  'assignment',
  'hide',
  'lock',
  'autoplay',
  'poster',
] as const;
const FLAGS: readonly string[] = ['autoplay', 'poster'];

interface Surroundings {
  readonly theme: string;
  /** As the host names it; null where it does not. */
  readonly language: string | null;
}

/** `attributes` are pairs of name and text; `page` is where the page of this build stands. */
export function frameAddress(
  attributes: readonly (readonly [string, string])[],
  { settingOf, valueFrom }: SettingAttributes,
  page: string,
  { theme, language }: Surroundings,
): string {
  const given = new Map(attributes);
  const url = new URL(given.get('src') || page, document.baseURI);
  for (const name of IN_ADDRESS.slice(1)) {
    const text = given.get(name);
    if (text !== undefined) url.searchParams.set(name, FLAGS.includes(name) && text === '' ? 'on' : text);
  }
  const spoken = languageOf(language);
  if (spoken) url.searchParams.set('lang', spoken);
  if (theme !== 'auto') url.searchParams.set('theme', theme);

  const settings = new URLSearchParams(url.hash.slice(1));
  const preset = given.get('preset');
  if (preset) settings.set('preset', preset);
  for (const [attribute, text] of attributes) {
    const name = settingOf(attribute, given.get('figure') ?? null);
    if (name) settings.set(name, textOf(valueFrom(name, text)));
  }
  url.hash = settings.toString();
  return url.href;
}
