// Simplified Chinese words of the article's furniture: contents, links, cards.
import type { article as english } from '../en/article';

export const article: typeof english = {
  contents: '目录',
  current: (title) => `目录：${title}`,
  linkTo: (title) => `复制“${title}”的链接`,
  linkCopied: '链接已复制。',
  linkShown: '链接在地址栏里。',
  copied: '已复制。',
  loading: '正在加载各章……',
  figureWaits: '图会出现在这里。',
  task: '试一试：',
  card: '先预测，再运行',
  commit: '先选一个答案。不计分。',
  running: (step, steps) => `第 ${step} 步，共 ${steps} 步。请看图。`,
  yourAnswer: (answer) => `你预料：“${answer}”。`,
  waiting: '已暂停。在图中点“播放”继续。',
  interrupted: '训练中途被改动，没有走完。可以再运行一次。',
  expected: '和你预料的一样。',
  surprised: (answer) => `和你预料的不同。实际是：“${answer}”。`,
  print: '打印全文',
  printing: '正在准备各图……',
};
