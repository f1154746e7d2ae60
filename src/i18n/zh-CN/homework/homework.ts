// Simplified Chinese words of cards and assignments that come by the address: opening one, making one, handing in.
import type { homework as english } from '../../en/homework/homework';
import { percent, whole } from '../../numbers';

export const homework: typeof english = {
  run: '运行',
  show: '显示',
  measured: (steps, before, after) =>
    `训练 ${whole(steps)} 步后测得：没见过的样本召回率为 ${percent(after)}，开始时为 ${percent(before)}。`,
  maker: {
    title: '预测卡片',
    question: '问题',
    answers: '答案；标出正确的一个',
    answer: (number) => `答案 ${number}`,
    rightOne: (number) => `答案 ${number} 是正确的`,
    steps: '训练步数；0 表示只显示',
    after: '运行之后说的话',
    ready: '卡片已经在链接和预览里。它的训练从链接的设置开始。',
  },
  problems: {
    'link-long': (v) => `这个链接有 ${v.length} 个字符；许多程序会截断超过 ${v.most} 个字符的链接。`,
    'link-version': () => '这个链接由本页的另一个版本生成，这里读不了。',
    'link-damaged': () => '链接已损坏或被截断。请重新复制完整的链接。',
    'card-form': () => '链接里没有预测卡片，插图照常显示。',
    'card-question': (v) => `卡片需要一个问题，写成一行，最多 ${v.most} 个字符。`,
    'card-answers': (v) => `卡片需要 ${v.least} 到 ${v.most} 个答案，每个最多 ${v.length} 个字符。`,
    'card-alike': () => '卡片有两个答案相同。',
    'card-right': () => '必须标出一个正确答案。',
    'card-after': (v) => `卡片需要一段运行之后说的话，最多 ${v.most} 个字符。`,
    'card-steps': (v) => `卡片的步数是 0 到 ${v.most} 的整数。`,
    'card-settings': () => '卡片的设置不是地址的写法，或者需要只在某台电脑上的数据。',
    'card-figure': () => '这幅插图不训练，链接里的卡片在这里没有可运行的内容。',
    'card-beside': () => '链接里既有作业又有卡片；显示的是作业里的卡片。',
    'assignment-form': () => '链接里没有作业，插图照常显示。',
    'assignment-title': (v) => `作业需要一个标题，写成一行，最多 ${v.most} 个字符。`,
    'assignment-instructions': (v) => `作业说明最多 ${v.most} 个字符。`,
    'assignment-settings': () => '作业的设置不是地址的写法，或者需要只在某台电脑上的数据。',
    'assignment-empty': () => '作业至少需要一张卡片或一个目标。',
    'assignment-many': (v) => `一份作业最多有 ${v.most} 张卡片和 ${v.most} 个目标。`,
    'assignment-goal': (v) => `目标需要一个大于 0、不超过 1 的比例，和 1 到 ${whole(Number(v.most))} 之间的步数。`,
    'assignment-rescue': () => '“救回来”之前必须有一个“坍缩”的目标。',
    'assignment-figure': () => '作业要在只有一次训练的插图里打开，这幅不是，所以没有显示作业。',
    'receipt-form': () => '链接里没有回执。',
    'receipt-name': (v) => `请写下姓名或学号，最多 ${v.most} 个字符。`,
    'receipt-run': () => '回执里的训练不可能出自本页。',
    'receipt-gpu': () => '这次训练用过显卡，没有人能一模一样地重复。请重新开始，再提交。',
    'receipt-start': () => '还没有训练过一步，没有可以提交的训练。',
  },
};
