// Simplified Chinese words of a prediction card that are the same on every card.

import type { prediction as english } from '../en/prediction';
import { whole } from '../numbers';

export const prediction: typeof english = {
  name: '先预测，再运行',
  choose: '先选一个答案。',
  noScore: '不计分。',
  working: (done, of) => (of === 0 ? '训练即将开始。' : `共 ${whole(of)} 次训练，已完成 ${whole(done)} 次。`),
  running: (step, steps) => `第 ${whole(step)} 步，共 ${whole(steps)} 步。请看插图。`,
  yourAnswer: (answer) => `你的预测：“${answer}”。`,
  comes: '结果出来后写在这里。',
  waiting: '已暂停。在插图中点“播放”继续。',
  interrupted: '训练中途被改动，没有走完。可以再运行一次。',
  gone: '你去看别的插图或章节时，这次训练还没走完就中止了。可以再运行一次。',
  otherRun: '这是这张卡片那次训练的结果。那次训练已经不在了，插图里是另一次；再点一下按钮，就会一步不差地重来。',
  notShown: '插图里已经看不到了：你去看其他章节时，它回到了开头。再点一下按钮，就会重新显示。',
  expected: '和你的预测一样。',
  otherwise: '这一次的结果，和这种训练通常的结果不同。',
  surprised: (answer) => `和你的预测不同。实际是：“${answer}”。`,
};
