// The table of claims against the page's words: a row whose sentence has gone, or says something else by now, fails.
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/article/chapters/cards';
import { PLANS } from '../../src/article/chapters/plans';
import { CHAPTERS } from '../../src/session/page/chapters';
import { PRESET_IDS } from '../../src/session/settings/presets';
import { ALL_WORDS, LANGUAGES } from './claims/allWords';
import { FACTS } from './claims/facts';
import { numbersIn } from './claims/numbersIn';
import { RUNS } from './claims/runs';
import { CLAIMS } from './claims/table';

const SAID = [...CLAIMS, ...FACTS];

describe('Every claim', () => {
  it('is still said by its sentence, in both languages', () => {
    const gone = SAID.flatMap(({ where, sentence, says }) =>
      LANGUAGES.filter((language) => !sentence(ALL_WORDS[language]).includes(says[language])).map(
        (language) => `${where}, ${language}: “${says[language]}”`,
      ),
    );
    expect(gone).toEqual([]);
  });

  it('says the same numbers in both languages', () => {
    const different = SAID.filter(({ says }) => {
      const [english, chinese] = LANGUAGES.map((language) => numbersIn(says[language], language).join());
      return english !== chinese;
    });
    expect(different.map(({ where, says }) => `${where}: “${says.en}” – “${says['zh-CN']}”`)).toEqual([]);
  });

  it.each(FACTS)('that needs no run holds: “$says.en” ($where)', ({ holds }) => {
    expect(holds()).toBe(true);
  });
});

describe('The table of claims', () => {
  it('has the right answer of every card', () => {
    const answers = CHAPTERS.flatMap((chapter) =>
      cardsOf(PLANS[chapter], ALL_WORDS.en.chapters[chapter]).map(({ plan, words }) => words.answers[plan.right]),
    );
    const claimed = new Set(SAID.map(({ sentence }) => sentence(ALL_WORDS.en)));
    expect(answers.filter((answer) => !claimed.has(answer))).toEqual([]);
  });

  it('has the sentence of every preset', () => {
    const looks = PRESET_IDS.map((preset) => ALL_WORDS.en.presets[preset].look);
    const claimed = new Set(SAID.map(({ sentence }) => sentence(ALL_WORDS.en)));
    expect(looks.filter((look) => !claimed.has(look))).toEqual([]);
  });

  it('has a claim for every run that it knows', () => {
    const spokenOf = new Set(CLAIMS.flatMap(({ run, against }) => [run, against]));
    expect(Object.keys(RUNS).filter((name) => !spokenOf.has(name as keyof typeof RUNS))).toEqual([]);
  });
});

describe('Numbers in a text', () => {
  it.each([
    ['8,960 in all, a margin of 0.2', '一共 8,960 个，间隔 0.2', [0.2, 8960]],
    ['About nine times in ten', '大约十分之九', [9, 10]],
    ['Thirty to fifty times as often', '三十到五十倍', [30, 50]],
    ['as after learning from two hundred', '和用两百人学的一样', [200]],
    ['one triplet, all together', '一个三元组，一起', []],
    ['half to two thirds', '一半到三分之二', [0.5, 2, 3]],
    ['seven or eight in ten', '十分之七八', [7, 8, 10]],
  ] as const)('“%s” and “%s” are read alike', (english, chinese, numbers) => {
    expect(numbersIn(english, 'en')).toEqual(numbers);
    expect(numbersIn(chinese, 'zh-CN')).toEqual(numbers);
  });
});
