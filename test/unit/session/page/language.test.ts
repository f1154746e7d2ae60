import { describe, expect, it } from 'vitest';
import { chooseLanguage, languageOf, withLanguage } from '../../../../src/session/page/language';

describe('the language of the page', () => {
  it('is the one that the address names, whatever the browser wishes', () => {
    expect(chooseLanguage('en', ['zh-CN'])).toBe('en');
    expect(chooseLanguage('zh-CN', ['en-GB', 'en'])).toBe('zh-CN');
  });

  it('else is the first of the browser’s languages that there are words for', () => {
    expect(chooseLanguage(null, ['de-DE', 'zh-CN', 'en'])).toBe('zh-CN');
    expect(chooseLanguage(null, ['fr', 'en-US', 'zh-CN'])).toBe('en');
  });

  it('else is English', () => {
    expect(chooseLanguage(null, [])).toBe('en');
    expect(chooseLanguage(null, ['de', 'tlh'])).toBe('en');
  });

  it('is known by any tag of that language, and by no other', () => {
    for (const tag of ['zh', 'zh-CN', 'ZH-cn', 'zh-Hans-SG', 'zh_TW']) expect(languageOf(tag)).toBe('zh-CN');
    for (const tag of ['en', 'EN-gb', ' en ']) expect(languageOf(tag)).toBe('en');
    for (const tag of ['', 'zha', 'enm', 'e', '-', null, undefined]) expect(languageOf(tag)).toBeNull();
  });

  it('is written into the address and leaves the rest of it alone', () => {
    expect(withLanguage('https://a.example/b/?figure=lab&lang=en&x=1#m=0.5', 'zh-CN')).toBe(
      'https://a.example/b/?figure=lab&lang=zh-CN&x=1#m=0.5',
    );
    expect(withLanguage('https://a.example/b/', 'en')).toBe('https://a.example/b/?lang=en');
  });
});
