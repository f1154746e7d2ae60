import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, shortName, shortNames, visibleText } from '../../../../src/data/own/visibleText';

describe('a name from a file', () => {
  it('is composed, and has neither unseen characters nor white space but single spaces', () => {
    expect(visibleText('cafe\u0301')).toBe('caf\u00e9');
    expect(visibleText(' a\u00a0\n b\t')).toBe('a b');
    expect(visibleText('x\u200by\u00adz\ufeff\u2060')).toBe('xyz');
    expect(visibleText('\u202egnp.exe\u202c\u0007')).toBe('gnp.exe');
    expect(visibleText('ab\u200dc\u200cd')).toBe('abcd');
  });

  it('keeps what shapes emoji, flags and the letters of scripts', () => {
    for (const name of [
      '👩‍👩‍👧',
      '❤️',
      '👍🏽',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      'می‌خواهم',
      'क्‍ष',
      'שָׁלוֹם',
      '<b>x</b>',
    ]) {
      expect(visibleText(name)).toBe(name.normalize('NFC'));
    }
  });

  it('is told by its code points where nothing can be seen', () => {
    expect(visibleText('\u200b\u200c')).toBe('U+200B U+200C');
    expect(visibleText(' \u00a0')).toBe('');
  });

  it('has no heaps of marks on a letter', () => {
    expect(Array.from(visibleText(`a${'\u0335'.repeat(200)}b`)).length).toBeLessThan(8);
  });

  it('is cut where it is long, between letters', () => {
    expect(shortName('short')).toBe('short');
    expect(shortName('x'.repeat(3000))).toBe(`${'x'.repeat(LONGEST_NAME - 1)}…`);
    expect(shortName(`${'x'.repeat(5)}👩‍👩‍👧${'y'.repeat(9)}`, 8)).toBe('xxxxx…');
    expect(shortName(`${'x'.repeat(6)}e\u0335\u0336yyy`, 8)).toBe('xxxxxx…');
  });

  it('is told apart from others that are cut alike', () => {
    const long = 'x'.repeat(100);
    expect(new Set(shortNames([long, `${long}1`, `${long}2`])).size).toBe(3);
  });
});
