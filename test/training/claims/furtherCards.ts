// What the cards of the chapter's further figures call right: losses side by side, and one threshold for two groups.
import { PLANS } from '../../../src/article/chapters/plans';
import { asNumber, type Claim, type Said, TRUE } from './claim';
import { groupAuc, groupFar, recallAt } from './measures';
import type { RunName } from './runs';

const LOSSES_CARD = 0;
const FAIRNESS_CARD = 1;

/** The answer that a further card calls right, or its reason. */
function ofCard(card: number, part: number | 'why', english: string, chinese: string): Said {
  return {
    where: `since-then, further card ${card + 1}`,
    sentence({ chapters }) {
      const words = chapters['since-then'].furtherCards?.[card];
      return (part === 'why' ? words?.why : words?.answers[part]) ?? '';
    },
    says: { en: english, 'zh-CN': chinese },
  };
}

const OF_ITEMS = ['losses, triplets', 'losses, contrastive', 'losses, InfoNCE'] as const satisfies readonly RunName[];
const OF_CLASSES = ['losses, softmax', 'losses, ArcFace'] as const satisfies readonly RunName[];

const gain: Claim['measure'] = (run) => recallAt(200)(run) - recallAt(100)(run);
const FAIRNESS_PLAN = PLANS['since-then'].further?.[FAIRNESS_CARD];
const [ageA, ageB] = [groupFar('age', 'a'), groupFar('age', 'b')];

export const FURTHER_CARD_CLAIMS: readonly Claim[] = [
  ...OF_CLASSES.flatMap((behind) =>
    OF_ITEMS.map(
      (ahead): Claim => ({
        ...ofCard(LOSSES_CARD, 1, 'the two classifiers', '两个分类器'),
        run: ahead,
        against: behind,
        measure: (items, classes) => recallAt(100)(items) - recallAt(100)(classes),
        within: [0.005, 0.4],
      }),
    ),
  ),
  ...OF_CLASSES.map(
    (late): Claim => ({
      ...ofCard(
        LOSSES_CARD,
        'why',
        'the two classifiers gain more by step 200 than the triplets do',
        '到第 200 步，两个分类器比三元组进步得更多',
      ),
      run: late,
      against: 'losses, triplets',
      measure: (classes, triplets) => gain(classes, classes) - gain(triplets, triplets),
      within: [0.01, 0.4],
    }),
  ),
  {
    ...ofCard(FAIRNESS_CARD, 1, 'Two of B, about twice as often', 'B 组的，次数约是两倍'),
    run: 'age, 90 to 10',
    measure: (run) => ageB(run) / ageA(run),
    within: [1.8, 2.3],
  },
  {
    ...ofCard(FAIRNESS_CARD, 1, 'Two of B, about twice as often', 'B 组的，次数约是两倍'),
    run: 'age, 90 to 10',
    // The page judges it by its own condition, at the card's last step.
    measure: (run) => asNumber(FAIRNESS_PLAN?.card?.cameTrue?.(run.outcome(400)) === true),
    within: TRUE,
  },
  {
    ...ofCard(FAIRNESS_CARD, 'why', 'B is told apart worse', 'B 组更难分清'),
    run: 'age, 90 to 10',
    measure: (run) => groupAuc('age', 'a')(run) - groupAuc('age', 'b')(run),
    within: [0.03, 1],
  },
];
