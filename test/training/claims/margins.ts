// What the recipe of the figure `margins` says of the runs of its grid.
import { PLANS } from '../../../src/article/chapters/plans';
import { asNumber, type Claim, type Said, TRUE } from './claim';
import { afterwards, grown, recallAt } from './measures';

function stepOf(place: number, english: string, chinese: string): Said {
  return {
    where: `margins, recipe ${place + 1}`,
    sentence: ({ margins }) => margins.recipe.steps[place].text,
    says: { en: english, 'zh-CN': chinese },
  };
}

const ofChapter = (english: string, chinese: string): Said => ({
  where: 'since-then, paragraph 1',
  sentence: ({ chapters }) => chapters['since-then'].paragraphs[0],
  says: { en: english, 'zh-CN': chinese },
});

const HILL = ofChapter(
  'from 0.05 to 0.8 at least six in ten unseen pictures have a right neighbour',
  '从 0.05 到 0.8，没见过的图片至少十分之六有正确的近邻',
);

export const MARGIN_CLAIMS: readonly Claim[] = [
  { ...HILL, run: 'margin 0.05', measure: recallAt(150), within: [0.6, 0.9] },
  { ...HILL, run: 'margin 0.4', measure: recallAt(150), within: [0.6, 0.9] },
  { ...HILL, run: 'margin 0.8', measure: recallAt(150), within: [0.6, 0.9] },
  {
    where: 'since-then, card',
    sentence: ({ chapters }) => chapters['since-then'].card.answers[PLANS['since-then'].card.right],
    says: { en: 'At none of them', 'zh-CN': '一个也没有' },
    run: 'hardest, margin 0.02',
    against: 'hardest, margin 5',
    measure: (narrow, wide) => Math.max(recallAt(150)(narrow), recallAt(150)(wide)),
    within: [0, 0.35],
  },
  {
    ...stepOf(0, 'nearly every pair goes on teaching', '几乎每一对都会一直起作用'),
    run: 'margin 5',
    measure: afterwards(150, 'teaching'),
    within: [0.98, 1],
  },
  {
    ...stepOf(0, 'fewer pictures find a right neighbour than at 0.2', '找到正确近邻的图片比 0.2 时更少'),
    run: 'margin 0.2',
    against: 'margin 5',
    measure: (usual, wide) => recallAt(150)(usual) - recallAt(150)(wide),
    within: [0.06, 0.4],
  },
  {
    ...stepOf(1, 'about three in four unseen pictures have a right neighbour', '大约四分之三没见过的图片有正确的近邻'),
    run: 'margin 0.2',
    measure: recallAt(150),
    within: [0.7, 0.8],
  },
  {
    ...stepOf(2, 'At 0, with semi-hard negatives, no pair teaches', '用半难负样本，间隔为 0 时没有哪对样本起作用'),
    run: 'margin 0',
    measure: afterwards(150, 'teaching'),
    within: [0, 0.005],
  },
  {
    ...stepOf(2, 'the digits stay mixed', '数字仍然混在一起'),
    run: 'margin 0',
    measure: recallAt(150),
    within: [0, 0.4],
  },
  {
    ...stepOf(
      3,
      'A loss that sits at the margin means that all points are in nearly one place',
      '损失停在间隔上，说明所有的点几乎在一处',
    ),
    run: 'hardest, margin 0.2',
    measure: (run) =>
      asNumber(Math.abs(afterwards(150, 'loss')(run) - 0.2) < 0.02 && grown('meanDifferent', 0, 150)(run) < 0.15),
    within: TRUE,
  },
  {
    ...stepOf(3, 'no margin helps', '间隔取多少都没有用'),
    run: 'hardest, margin 0.02',
    against: 'hardest, margin 5',
    measure: (narrow, wide) => Math.max(recallAt(150)(narrow), recallAt(150)(wide)),
    within: [0, 0.35],
  },
  {
    ...stepOf(
      4,
      'At 3.2 they find as many right neighbours as squared ones or more',
      '间隔为 3.2 时，它找到的正确近邻不比平方距离少',
    ),
    run: 'margin 3.2, plain',
    against: 'margin 3.2',
    measure: (plain, squared) => recallAt(150)(plain) - recallAt(150)(squared),
    // A pair of pictures in two hundred is no difference.
    within: [-0.01, 0.5],
  },
];
