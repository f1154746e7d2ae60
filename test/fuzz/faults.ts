// What must never be seen on the page, whatever was done to it.
import type { Page } from '@playwright/test';
import { page as en } from '../../src/i18n/en/page';
import { page as zh } from '../../src/i18n/zh-CN/page';

/** Fewer letters, and pixels of height, than any figure shows, its loading sentence included. */
const BLANK = 12;

/** The first fault that is seen now, in words; null if there is none. */
export function faultOnScreen(page: Page): Promise<string | null> {
  return page.evaluate(findFault, { blank: BLANK, crashes: [en.crashed, zh.crashed] });
}

interface Words {
  readonly blank: number;
  readonly crashes: readonly string[];
}

function findFault({ blank, crashes }: Words): string | null {
  const root = document.getElementById('root');
  // Texts that stand beside each other are no one word.
  const texts = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) found.push(texts.currentNode.textContent ?? '');
  const text = found.join('\n');
  // What the reader, the address or a host has written is quoted.
  const own = text.replace(/“[^”]*”/g, '');
  // What fills the whole screen takes no room in the page.
  const height = (document.fullscreenElement ?? root)?.getBoundingClientRect().height ?? 0;
  if (text.trim().length < blank || height < blank) return `blank page, ${height} px high: “${text.trim()}”`;
  const crash = crashes.find((sentence) => text.includes(sentence));
  if (crash) return `a part of the page has broken: ${crash}`;
  const [untrue] = /.{0,40}(\bNaN\b|\bInfinity\b|\bundefined\b|\[object |\d\.\d{12,}).{0,20}/.exec(own) ?? [];
  if (untrue) return `on screen: ${untrue}`;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) return `${scrollWidth - clientWidth} px too wide at ${clientWidth} px`;
  return null;
}
