import { describe, expect, it } from 'vitest';
import { GLOSSARY } from './glossary';
import { chineseTexts } from './texts';

describe('the Chinese edition has one word for one idea', () => {
  it.each(GLOSSARY.map((term) => [term.english, term] as const))('%s', (_, { chinese, never }) => {
    const others = chineseTexts
      .map(([path, text]) => [path, never.exec(text)?.[0]] as const)
      .filter(([, found]) => found !== undefined);
    expect(others, `say ${chinese}`).toEqual([]);
  });

  it('and says each word that it has decided on', () => {
    const all = chineseTexts.map(([, text]) => text).join('\n');
    const said = GLOSSARY.flatMap(({ chinese }) => chinese.replace(/（[^）]*）/g, '').split('、'));
    expect(said.filter((word) => !all.includes(word))).toEqual([]);
  });
});
