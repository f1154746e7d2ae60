// Simplified Chinese words of the article's furniture: contents, links, print.
import type { article as english } from '../en/article';

export const article: typeof english = {
  contents: '目录',
  linkTo: (title) => `复制“${title}”的链接`,
  linkCopied: '链接已复制。',
  linkShown: '链接在地址栏里。',
  copied: '已复制。',
  loading: '正在加载各章……',
  figureWaits: '插图会显示在这里。',
  whereIs: (name) => `显示“${name}”`,
  backToText: '回到正文',
  task: '试一试：',
  print: '打印全文',
  printing: '正在准备插图……',
};
