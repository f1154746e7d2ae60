// What index.html itself says, in every language, with words from i18n: headline and lead, which can be read before a script has run,
// in the place where the page then puts those of the reader's language; and that the page needs scripts, where there are none.
import type { Plugin } from 'vite';
import { page as english } from '../src/i18n/en/page';
import { page as chinese } from '../src/i18n/zh-CN/page';

const PLACE = '<div id="root"></div>';

export function staticMasthead(): Plugin {
  const masthead = [
    `<div class="bar"><span class="bar-name">${english.name}</span></div>`,
    '<div id="lab"><div class="opening"><div class="opening-grid"><div class="opening-head">',
    `<h1>${english.headline} <span lang="zh-CN">${chinese.headline}</span></h1>`,
    `<p class="lead">${english.lead} <span lang="zh-CN">${chinese.lead}</span></p>`,
    '</div></div></div></div>',
  ].join('');
  const noScript = [
    { lang: 'en', page: english },
    { lang: 'zh-CN', page: chinese },
  ].map(({ lang, page }) => `<p lang="${lang}">${page.noScript}</p>`);
  return {
    name: 'static-masthead',
    transformIndexHtml(html) {
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
      return {
        html: html.replace(PLACE, `<div id="root">${masthead}</div>`),
        tags: [{ tag: 'noscript', children: noScript.join(''), injectTo: 'body' }],
      };
    },
  };
}
