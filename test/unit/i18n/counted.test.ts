// Counts of none and of one: they read well, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { counted } from '../../../src/i18n/en/counted';
import { figureWords as enFigures } from '../../../src/i18n/en/figureWords';
import { homework } from '../../../src/i18n/en/homework/homework';
import { story as enStory } from '../../../src/i18n/en/story';
import { zhCN } from '../../../src/i18n/zh-CN';
import { figureWords as zhFigures } from '../../../src/i18n/zh-CN/figureWords';
import { story as zhStory } from '../../../src/i18n/zh-CN/story';

const ENGLISH = new URL('../../../src/i18n/en/', import.meta.url);
const facts = (pushed: number) => ({ pushed, others: 12, most: 0.4, addedDegrees: 17 });

describe('an English count', () => {
  it('has its noun in the singular for one alone', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'step'))).toEqual([
      '0 steps',
      '1 step',
      '2 steps',
      '1,200 steps',
    ]);
  });

  it('of steps, pictures, runs, pairs, lines or receipts is written by counted()', () => {
    const plural = /(?<!of )\$\{(?:whole\()?\w+\)?\} (?:steps|pictures|runs|pairs|lines|receipts|columns)\b.{0,20}/;
    const found = readdirSync(ENGLISH, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        readFileSync(new URL(name, ENGLISH), 'utf8')
          .split('\n')
          // Where the branch for one stands before it, or the whole is told of which some are taken.
          .filter((line) => !/=== 1\b/.test(line))
          .flatMap((line) => plural.exec(line)?.[0] ?? []),
      );
    expect(found).toEqual([]);
  });

  it('has its verb in the singular for one alone', () => {
    const { said, barsName } = enStory.losses;
    const ofOne = [said.hinge, said.contrastive, said.infonce, said.softmax, said.arcface].map((say) => say(facts(1)));
    expect(ofOne.join(' ')).not.toMatch(/1 of 12 [\w ]*?\b(?:are|get|give|push)\b/);
    expect(barsName('Hinge', facts(1), 'items')).toContain('1 of 12 items of other classes pushes or is pushed');
    expect(homework.assignment.auc(0.9, 1)).toMatch(/within 1 step$/);
    expect(enFigures.instrument.pace(1)).toBe('1 step/s');
  });
});

describe('none at all', () => {
  it('is said in words in the ring, to the eye and to the ear', () => {
    expect(en.lab.ringSpoken(0.2, 0)).toBe('margin 0.20, no different items in the ring');
    expect(zhCN.lab.ringSpoken(0.2, 0)).toBe('间隔 0.20，环内没有异类样本');
    expect(en.lab.spoken('Paused', 1, 0, 1, 'plain', 1)).toMatch(/\. 1 different item inside the ring\.$/);
    expect(zhCN.lab.spoken('已暂停', 1, 0, 1, 'plain', 0)).toMatch(/。环内没有异类样本。$/);
  });

  it('is said in words of every loss', () => {
    for (const { losses } of [enStory, zhStory])
      for (const say of [losses.said.hinge, losses.said.contrastive, losses.said.infonce, losses.said.softmax])
        expect(say(facts(0))).not.toMatch(/\b(?:0|12)\b/);
    expect(zhStory.losses.barsName('对比损失', facts(0), 'items')).toContain('12 个异类样本里，一个也没有推力');
  });

  it('is said in words where the ring of the opening is empty again', () => {
    const more = { kind: 'more', most: 12, of: 48, left: 0 } as const;
    expect(en.opening.captions.more(more)).toContain('none is left');
    expect(zhCN.opening.captions.more(more)).toContain('一个不剩');
  });

  it('is said in words of mislabelled items that were looked for', () => {
    const facts = {
      kind: 'found',
      share: 0.2,
      step: 100,
      drawn: 60,
      wrong: 12,
      looked: 10,
      found: 0,
      byChance: 2,
    } as const;
    expect(zhFigures.insights.wrongLabels.found(facts)).toContain('没有一个标错');
  });
});
