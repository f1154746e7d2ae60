import { describe, expect, it } from 'vitest';
import { createWordsStore } from '../../../../src/figures/words/wordsStore';
import { en } from '../../../../src/i18n/en';
import type { Words } from '../../../../src/i18n/words';
import { zhCN } from '../../../../src/i18n/zh-CN';
import type { Language } from '../../../../src/session/page/language';

/** Words that come only when the test says so. */
function slowWords() {
  const waiting: { language: Language; come: (words: Words) => void; fail: () => void }[] = [];
  const load = (language: Language) =>
    new Promise<Words>((come, fail) => waiting.push({ language, come, fail: () => fail(new Error('offline')) }));
  return { waiting, load };
}

describe('the words of the page', () => {
  it('are English until others are asked for and there', async () => {
    const { words, setLanguage } = createWordsStore();
    expect(words.getState()).toBe(en);
    expect(await setLanguage('zh-CN')).toBe(true);
    expect(words.getState()).toBe(zhCN);
    expect(await setLanguage('en')).toBe(true);
    expect(words.getState()).toBe(en);
  });

  it('stay as they are when others do not come', async () => {
    const { waiting, load } = slowWords();
    const { words, setLanguage } = createWordsStore(load);
    const spoken = setLanguage('zh-CN');
    waiting[0].fail();
    await expect(spoken).rejects.toThrow('offline');
    expect(words.getState()).toBe(en);
  });

  it('are those asked for last, whichever come last', async () => {
    const { waiting, load } = slowWords();
    const { words, setLanguage } = createWordsStore(load);
    const first = setLanguage('zh-CN');
    const second = setLanguage('en');
    waiting[1].come(en);
    waiting[0].come(zhCN);
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(words.getState()).toBe(en);
  });
});
