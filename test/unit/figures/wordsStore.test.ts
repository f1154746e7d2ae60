import { describe, expect, it } from 'vitest';
import { createWordsStore } from '../../../src/figures/wordsStore';
import { en } from '../../../src/i18n/en';
import type { Words } from '../../../src/i18n/words';
import { zhCN } from '../../../src/i18n/zh-CN';
import type { Language } from '../../../src/session/language';

/** Words that come only when the test says so. */
function slowWords() {
  const waiting: { language: Language; come: (words: Words) => void; fail: () => void }[] = [];
  const load = (language: Language) =>
    new Promise<Words>((come, fail) => waiting.push({ language, come, fail: () => fail(new Error('offline')) }));
  return { waiting, load };
}

describe('the words of the page', () => {
  it('are English until others are asked for and there', async () => {
    const { words, speak } = createWordsStore();
    expect(words.getState()).toBe(en);
    expect(await speak('zh-CN')).toBe(true);
    expect(words.getState()).toBe(zhCN);
    expect(await speak('en')).toBe(true);
    expect(words.getState()).toBe(en);
  });

  it('stay as they are when others do not come', async () => {
    const { waiting, load } = slowWords();
    const { words, speak } = createWordsStore(load);
    const spoken = speak('zh-CN');
    waiting[0].fail();
    expect(await spoken).toBe(false);
    expect(words.getState()).toBe(en);
  });

  it('are those asked for last, whichever come last', async () => {
    const { waiting, load } = slowWords();
    const { words, speak } = createWordsStore(load);
    const first = speak('zh-CN');
    const second = speak('en');
    waiting[1].come(en);
    waiting[0].come(zhCN);
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(words.getState()).toBe(en);
  });
});
