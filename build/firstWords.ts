// The headline and the lead, written into index.html by the build in every language: they can be read before any script
// has run, and are replaced by the page in the reader's own. Words stay in i18n.
import type { Plugin } from 'vite';
import { page as english } from '../src/i18n/en/page';
import { page as chinese } from '../src/i18n/zh-CN/page';

const PLACE = '<div id="root"></div>';

export function firstWords(): Plugin {
  const masthead = [
    '<header class="masthead">',
    `<p class="masthead-name">${english.name}</p>`,
    `<h1>${english.headline} <span lang="zh-CN">${chinese.headline}</span></h1>`,
    `<p class="lead">${english.lead} <span lang="zh-CN">${chinese.lead}</span></p>`,
    '</header>',
  ].join('');
  return {
    name: 'first-words',
    transformIndexHtml(html) {
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
      return html.replace(PLACE, `<div id="root">${masthead}</div>`);
    },
  };
}
