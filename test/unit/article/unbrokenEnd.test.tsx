import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/article/inlineText';
import { captionText } from '../../../src/article/opening/captionText';
import { endOf } from '../../../src/article/unbrokenEnd';
import { markupOf } from '../views/markup';

const endings = (texts: readonly string[]) => texts.map((text) => text.slice(endOf(text)));

describe('the end of a paragraph', () => {
  it('keeps three Chinese characters and their punctuation on one line', () => {
    expect(
      endings([
        '你一边看，它就一边在你的浏览器里学习；先学手写数字，往下再学人脸。',
        '拖动直方图里的阈值，找到两种错误一样多的位置，换成你，会判对吗？',
        '左边的训练里，五分之一的训练数字标错了，右边没有（即 0）。',
        '一章。',
      ]),
    ).toEqual(['学人脸。', '判对吗？', '', '']);
  });

  it('keeps a short last word with the word before it', () => {
    expect(
      endings([
        'Fifteen slow steps. The matching 0 should end up nearer to the anchor than the 4 does.',
        'The margin decides which pairs still teach, whatever the distance is of representations.',
        'A short one.',
      ]),
    ).toEqual(['4 does.', '', '']);
  });

  it('is that of the whole text, however short its last piece is', () => {
    expect(markupOf(<p>{inlineText('把负样本从远处慢慢拖向锚点，点“走一步”，直到损失消失。')}</p>)).toContain(
      '<span class="unbroken">失消失。</span>',
    );
  });

  it('is found in the last piece of a marked text', () => {
    expect(markupOf(<p>{inlineText('**三元组。**插图里，每张数字图都在网络给它的位置上，先是挤作一团。')}</p>)).toMatch(
      /<span class="unbroken">作一团。<\/span><\/p>$/,
    );
  });
});

describe('a word with a definition in a caption', () => {
  it('stands on one line with the punctuation beside it, which no line may end or begin with', () => {
    expect(markupOf(<p>{captionText('要付出代价（_损失_），网络会把它推出去。', 'loss')}</p>)).toMatch(
      /<span>要付出代价<\/span><span class="unbroken"><span>（<\/span><span class="defined">.*<\/span><span>），<\/span><\/span><span>/,
    );
  });
});
