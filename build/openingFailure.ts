// Puts into index.html what says so where the page's own files do not come: the script openingScript.js, inline because
// nothing else may be needed, and its words in every language. The content security policy allows this one script by its hash.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync, type Plugin } from 'vite';
import { page as english } from '../src/i18n/en/page';
import { page as chinese } from '../src/i18n/zh-CN/page';

const SOURCE = fileURLToPath(new URL('./openingScript.js', import.meta.url));

const WORDS = [
  { lang: 'en', page: english },
  { lang: 'zh-CN', page: chinese },
];

/** The text of the inline script. */
export function openingScript(): string {
  return minifySync('openingScript.js', readFileSync(SOURCE, 'utf8')).code.trim();
}

export function openingFailure(): Plugin {
  const words = [
    '<div class="broken" role="alert">',
    ...WORDS.flatMap(({ lang, page }) =>
      Object.entries(page.openingFailed).map(
        ([cause, text]) => `<p lang="${lang}" data-cause="${cause}" hidden>${text}</p>`,
      ),
    ),
    '<button type="button" class="button">',
    WORDS.map(({ lang, page }) => `<span lang="${lang}">${page.reload}</span>`).join(' · '),
    '</button>',
    '</div>',
  ].join('');
  return {
    name: 'opening-failure',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'script', children: openingScript(), injectTo: 'head-prepend' },
      { tag: 'template', attrs: { id: 'opening-failure' }, children: words, injectTo: 'body' },
    ],
  };
}
