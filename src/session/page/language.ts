// Which language the page speaks, from its address and the browser's wishes. Pure: tags and addresses in, language out;
// the words themselves live in i18n.

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of ours that a tag such as `zh-CN`, `zh-Hans-SG` or `EN` asks for; `null`: none. */
export function languageOf(tag: string | null | undefined): Language | null {
  const [primary] = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language.split('-')[0] === primary) ?? null;
}

/** What the address names, else the first of the browser's languages (best first) that there are words for, else English. */
export function chooseLanguage(named: Language | null, preferred: readonly string[]): Language {
  if (named) return named;
  for (const tag of preferred) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return 'en';
}

/** This visit's address in another language; all else as it is. */
export function withLanguage(pageUrl: string, language: Language): string {
  const url = new URL(pageUrl);
  url.searchParams.set('lang', language);
  return url.href;
}
