import { describe, expect, it } from 'vitest';
import { zhCN } from '../../../src/i18n/zh-CN';
import { figureWords } from '../../../src/i18n/zh-CN/figureWords';
import { GLOSSARY } from './glossary';
import { chineseTexts } from './texts';

describe('the Chinese edition has one word for one idea', () => {
  it.each(GLOSSARY.map((term) => [term.english, term] as const))('%s', (_, { chinese, never }) => {
    const others = chineseTexts
      .map(([path, text]) => [path, never.exec(text)?.[0]] as const)
      .filter(([, found]) => found !== undefined);
    expect(others, `say ${chinese}`).toEqual([]);
  });

  it.each([
    ['the control that forbids zooming', figureWords.settingsHelp.normalize],
    ['the button that offers it', figureWords.insights.forbidHelp],
    ['the opening, where it comes first', zhCN.opening.captions['circle-sorts']({ kind: 'circle-sorts' })],
  ])('calls it normalisation: %s', (_, text) => {
    expect(text).toContain('即归一化');
  });

  it('and says each word that it has decided on', () => {
    const all = chineseTexts.map(([, text]) => text).join('\n');
    const said = GLOSSARY.flatMap(({ chinese }) => chinese.replace(/（[^）]*）/g, '').split('、'));
    expect(said.filter((word) => !all.includes(word))).toEqual([]);
  });
});
