import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_SIZE, textWidth, wrapText } from '../../../src/views/textWidth';

describe('textWidth', () => {
  it('a Chinese character is a whole em wide and a Latin letter less', () => {
    expect(textWidth('间隔')).toBe(2 * TEXT_SIZE);
    expect(textWidth('a')).toBeLessThan(TEXT_SIZE);
  });

  it('wider where there is more text', () => {
    expect(textWidth('margin 0.20')).toBeGreaterThan(textWidth('margin'));
    expect(textWidth('')).toBe(0);
  });
});

describe('wrapText', () => {
  it('breaks between words and no line is wider than asked where words are shorter', () => {
    const lines = wrapText('every different digit is farther away than the margin asks', 160);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(160);
  });

  it('breaks Chinese between characters', () => {
    expect(wrapText('所有异类都已在间隔之外', 6 * TEXT_SIZE)).toEqual(['所有异类都已', '在间隔之外']);
  });

  it('starts no line with a closing mark and ends none with an opening one', () => {
    const text = '全部满足：没有三元组（含“半难”）产生损失，也没有“4”。';
    for (let width = 1; width < 30; width++) {
      const lines = wrapText(text, width * TEXT_SIZE);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(line).not.toMatch(/^[，。：）”]|[（“]$/);
    }
  });

  it('loses and repeats nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z一-十 ]*$/), fc.integer({ min: 1, max: 300 }), (text, width) => {
        expect(wrapText(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
