import { describe, expect, it } from 'vitest';
import { cardsOf as cardsIn } from '../../../src/article/chapters/cards';
import type { ChapterWords } from '../../../src/article/chapters/chapter';
import { chapters as english } from '../../../src/article/chapters/en/index';
import { PLANS } from '../../../src/article/chapters/plans';
import { startOf } from '../../../src/article/chapters/startOf';
import { chapters as chinese } from '../../../src/article/chapters/zh-CN/index';
import { notes as englishNotes } from '../../../src/article/notes/en';
import { notes as chineseNotes } from '../../../src/article/notes/zh-CN';
import type { Outcome } from '../../../src/prediction/cardRun';
import { CHAPTERS } from '../../../src/session/page/chapters';
import { checkSettings } from '../../../src/session/settings/settingsRules';
import { NOTHING_LOADED } from '../session/settings/facts';

/** Of the text and the task; a card is read apart. */
function textOf({ paragraphs, task }: ChapterWords): string {
  return [...paragraphs, task].join(' ');
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Characters as a Chinese reader counts them: ideographs and numbers, no punctuation. */
function characterCount(text: string): number {
  return (text.match(/\p{Script=Han}|[A-Za-z0-9.]+/gu) ?? []).length;
}

const MEASURED = { loss: 0.1234, recall: 0.5, auc: 0.625, teaching: 0.25, active: 0.125, same: 0.75, different: 1.5 };
const OUTCOME: Outcome = {
  run: 1,
  steps: 123,
  unit: 'squared',
  before: MEASURED,
  after: { ...MEASURED, recall: 0.75, different: 0.5 },
  others: [MEASURED, MEASURED, MEASURED, MEASURED],
  falseAccepts: { a: 0.03, b: 0.06 },
  followed: {
    before: { anchorPositive: 0.2, anchorNegative: 0.3 },
    after: { anchorPositive: 0.4, anchorNegative: 0.5 },
  },
};

/** The cards of a chapter, with their words in both languages. */
function cardsOf(id: (typeof CHAPTERS)[number]) {
  const inChinese = cardsIn(PLANS[id], chinese[id]);
  return cardsIn(PLANS[id], english[id]).map(({ place, plan, words, start }, i) => ({
    place,
    plan,
    start,
    words: [words, inChinese[i].words],
  }));
}

describe('the chapters', () => {
  it('stand in the order of the essay', () => {
    expect(CHAPTERS).toEqual([
      'wonder',
      'toppers',
      'three-points',
      'encoder',
      'equation',
      'train',
      'mining',
      'same-person',
      'one-look',
      'scale',
      'margin',
      'breaking',
      'since-then',
      'try-it',
    ]);
  });

  it.each(CHAPTERS)('%s is neither too short nor too long, in both languages', (id) => {
    // The one that answers four questions, each with a figure of its own, may be longer.
    const [mostWords, mostCharacters] = PLANS[id].further ? [380, 640] : [250, 450];
    const words = wordCount(textOf(english[id]));
    expect(words, `${id}: ${words} words`).toBeGreaterThanOrEqual(100);
    expect(words, `${id}: ${words} words`).toBeLessThanOrEqual(mostWords);
    const characters = characterCount(textOf(chinese[id]));
    expect(characters, `${id}: ${characters} characters`).toBeGreaterThanOrEqual(180);
    expect(characters, `${id}: ${characters} characters`).toBeLessThanOrEqual(mostCharacters);
  });

  it.each(CHAPTERS)('%s has a card for its figure, and for each figure that it does not share its card with', (id) => {
    const { besideCard, further = [] } = PLANS[id];
    const places = cardsOf(id).map(({ place }) => place);
    const furtherPlaces = further.map((_, i) => i + 2);
    expect(places).toEqual([0, ...(besideCard ? [1] : []), ...furtherPlaces]);
    expect(cardsIn(PLANS[id], chinese[id]).map(({ place }) => place)).toEqual(places);
  });

  it.each(CHAPTERS)('%s says the same in as many paragraphs and answers in both languages', (id) => {
    expect(chinese[id].paragraphs).toHaveLength(english[id].paragraphs.length);
    expect(chinese[id].card.answers).toHaveLength(english[id].card.answers.length);
    expect(textOf(chinese[id])).toMatch(/\p{Script=Han}/u);
    expect(textOf(english[id])).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(CHAPTERS)('%s has a name for each of its figures where it has several, in both languages', (id) => {
    const { beside, further = [] } = PLANS[id];
    const figures = 1 + (beside ? 1 : 0) + further.length;
    for (const { figures: names = [] } of [english[id], chinese[id]]) {
      expect(names).toHaveLength(figures > 1 ? figures : 0);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(CHAPTERS)('%s starts its further figures with settings that the table takes', (id) => {
    for (const further of PLANS[id].further ?? []) {
      const start = startOf(further);
      expect(checkSettings(start, start, NOTHING_LOADED)).toEqual({ ok: true, settings: start });
    }
  });

  it.each(CHAPTERS)('%s asks one question with two to four different answers, one of them right', (id) => {
    for (const { plan, words } of cardsOf(id))
      for (const card of words) {
        const { answers } = card;
        expect(answers.length).toBeGreaterThanOrEqual(2);
        expect(answers.length).toBeLessThanOrEqual(4);
        expect(new Set(answers).size).toBe(answers.length);
        expect(answers[plan.right]).toBeDefined();
      }
  });

  it.each(CHAPTERS)('%s starts, and shows what its card promises, with settings that the table takes', (id) => {
    for (const {
      start,
      plan: { run },
    } of cardsOf(id)) {
      expect(checkSettings(start, start, NOTHING_LOADED)).toEqual({ ok: true, settings: start });
      if (run.kind === 'show') {
        expect(Object.keys(run.settings).length).toBeGreaterThan(0);
        expect(checkSettings(run.settings, start, NOTHING_LOADED)).toMatchObject({ ok: true });
      } else expect(run.steps).toBeGreaterThan(0);
    }
  });

  it.each(CHAPTERS)('%s says what was measured exactly where its card trains, number by number', (id) => {
    for (const { plan, words } of cardsOf(id))
      for (const { happened } of words) {
        expect(happened !== undefined).toBe(plan.run.kind === 'train');
        if (happened) {
          expect(happened(OUTCOME)).toContain('123');
          expect(happened(OUTCOME)).not.toMatch(/NaN|undefined|null|–/);
        }
      }
  });

  it.each(CHAPTERS)('%s marks strong words in pairs of asterisks', (id) => {
    for (const words of [english, chinese]) {
      for (const paragraph of words[id].paragraphs) expect(paragraph.split('**').length % 2).toBe(1);
    }
  });

  it.each([
    ['English', english.breaking, englishNotes.collapse.title, /seed (\d+)/],
    ['Chinese', chinese.breaking, chineseNotes.collapse.title, /种子 (\d+)/],
  ] as const)(
    'breaking speaks of one seed: that of its still is the one its button starts from, in %s',
    (_, words, title, seed) => {
      const [, ofStill] = title.match(seed) ?? [];
      const [, ofButton] = words.tries?.[0].match(seed) ?? [];
      expect(ofStill).toBe(ofButton);
      expect(PLANS.breaking.tries?.[0].settings?.seed).toBe(Number(ofButton));
    },
  );

  it('train says of both of its last numbers that they are means', () => {
    expect(english.train.card.happened?.(OUTCOME)).toContain(
      'the second number of each is the mean of the last ten steps',
    );
    expect(chinese.train.card.happened?.(OUTCOME)).toContain('后面的两个数都是最后十步的平均');
  });
});
