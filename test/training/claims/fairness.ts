// What the figure `fairness` says of runs on two groups.
import type { GroupTrait } from '../../../src/data/faces/groupShares';
import type { PresetId } from '../../../src/session/settings/presets';
import { asNumber, type Claim, type Said, TRUE } from './claim';
import { groupAuc, groupFar, recallAt } from './measures';

function found(trait: GroupTrait, english: string, chinese: string): Said {
  return {
    where: `fairness, ${trait}`,
    sentence: ({ fairness }) => fairness.about.found[trait],
    says: { en: english, 'zh-CN': chinese },
  };
}

const ofChapter = (english: string, chinese: string): Said => ({
  where: 'since-then, paragraph 4',
  sentence: ({ chapters }) => chapters['since-then'].paragraphs[3],
  says: { en: english, 'zh-CN': chinese },
});

const PRESET: PresetId = 'ninety-ten';

const [ageA, ageB] = [groupFar('age', 'a'), groupFar('age', 'b')];
const [skinA, skinB] = [groupFar('skinTone', 'a'), groupFar('skinTone', 'b')];

export const FAIRNESS_CLAIMS: readonly Claim[] = [
  {
    where: `preset ${PRESET}`,
    sentence: ({ presets }) => presets[PRESET].look,
    says: { en: 'watch recall on strangers climb all the same', 'zh-CN': '陌生人的召回率照样上升' },
    run: 'age, 90 to 10',
    measure: (run) => recallAt(400)(run) - recallAt(0)(run),
    within: [0.15, 1],
  },
  {
    ...found(
      'age',
      'takes two strangers of B for one person about twice as often as two of A',
      '把 B 组两个陌生人当成一个人的次数，约是 A 组的两倍',
    ),
    run: 'age, 90 to 10',
    measure: (run) => ageB(run) / ageA(run),
    within: [1.8, 2.3],
  },
  {
    ...found('age', 'and B is told apart worse', 'B 组也更难分清'),
    run: 'age, 90 to 10',
    measure: (run) => groupAuc('age', 'a')(run) - groupAuc('age', 'b')(run),
    within: [0.03, 1],
  },
  {
    ...found('age', 'Trained on 10 and 90, it is A that fares worse', '用 10 和 90 人训练，处境较差的就是 A 组'),
    run: 'age, 10 to 90',
    measure: (run) =>
      asNumber(ageA(run) > 1.5 * ageB(run) && groupAuc('age', 'b')(run) - groupAuc('age', 'a')(run) > 0.02),
    within: TRUE,
  },
  {
    ...found('age', 'the seed alone decides whether B comes to 4.6 or 6.6%', 'B 组是 4.6% 还是 6.6%，只看种子'),
    run: 'age, 50 to 50',
    measure: ageB,
    within: [0.0455, 0.0665],
  },
  {
    ...found('age', 'both groups are told apart better than with 50 and 50', 'A 组和 B 组都比用 50 和 50 人时更能分清'),
    run: 'age, 90 to 90',
    against: 'age, 50 to 50',
    measure: (more, fewer) =>
      Math.min(...(['a', 'b'] as const).map((group) => groupAuc('age', group)(more) - groupAuc('age', group)(fewer))),
    within: [0.01, 1],
  },
  {
    ...found('age', 'whom the common threshold fails is still up to the seed', '共用的阈值对谁不利，仍然看种子'),
    run: 'age, 90 to 90',
    measure: ageB,
    within: [0.043, 0.07],
  },
  {
    ...found('femininity', 'B is told apart worse by itself', '单看组内，B 组更难分清'),
    run: 'femininity, 90 to 10',
    measure: (run) => groupAuc('femininity', 'a')(run) - groupAuc('femininity', 'b')(run),
    within: [0.02, 1],
  },
  {
    ...found('femininity', 'trained on 10 and 90, A is', '用 10 和 90 人训练，就换成 A 组'),
    run: 'femininity, 10 to 90',
    measure: (run) => groupAuc('femininity', 'b')(run) - groupAuc('femininity', 'a')(run),
    within: [0.02, 1],
  },
  {
    ...found(
      'femininity',
      'the seed alone decides whether the common threshold lets in 4.6 or 6.3% of B',
      '共用的阈值误识 B 组 4.6% 还是 6.3%，只看种子',
    ),
    run: 'femininity, 90 to 10',
    measure: groupFar('femininity', 'b'),
    within: [0.0455, 0.0635],
  },
  {
    ...found(
      'skinTone',
      'takes two strangers of A for one person more than twice as often as two of B',
      '把 A 组两个陌生人当成一个人的次数，是 B 组的两倍以上',
    ),
    run: 'skin, 10 to 90',
    measure: (run) => skinA(run) / skinB(run),
    within: [2, 4],
  },
  {
    ...found(
      'skinTone',
      'Trained on 50 and 50, A still has the higher rate',
      '用 50 和 50 人训练，A 组的误识率仍然更高',
    ),
    run: 'skin, 50 to 50',
    measure: (run) => skinA(run) - skinB(run),
    within: [0.003, 0.1],
  },
  {
    ...found('skinTone', 'these faces of B are easier to tell apart', '这里 B 组的脸更容易分清'),
    run: 'skin, 50 to 50',
    measure: (run) => groupAuc('skinTone', 'b')(run) - groupAuc('skinTone', 'a')(run),
    within: [0.015, 1],
  },
  {
    ...found(
      'skinTone',
      'B is told apart as well as A, and yet the common threshold lets B in more often',
      'B 组和 A 组一样能分清，共用的阈值却更常误识 B 组的人',
    ),
    run: 'skin, 90 to 10',
    measure: (run) =>
      asNumber(groupAuc('skinTone', 'b')(run) > groupAuc('skinTone', 'a')(run) - 0.003 && skinB(run) > skinA(run)),
    within: TRUE,
  },
  {
    ...ofChapter(
      'takes two strangers of B for one person about twice as often as two of A',
      '把 B 组两个陌生人当成一个人的次数，约是 A 组的两倍',
    ),
    run: 'age, 90 to 10',
    measure: (run) => ageB(run) / ageA(run),
    within: [1.8, 2.3],
  },
  {
    ...ofChapter('trained on 10 and 90, it is A that fares worse', '用 10 和 90 人训练，处境较差的就是 A 组'),
    run: 'age, 10 to 90',
    measure: (run) =>
      asNumber(ageA(run) > 1.5 * ageB(run) && groupAuc('age', 'b')(run) - groupAuc('age', 'a')(run) > 0.02),
    within: TRUE,
  },
  {
    ...ofChapter('the seed alone decides whether B comes to 4.6 or 6.6%', 'B 组是 4.6% 还是 6.6%，只看种子'),
    run: 'age, 50 to 50',
    measure: ageB,
    within: [0.0455, 0.0665],
  },
];
