// Simplified Chinese definitions of the words that a reader meets before the article explains them.
import type { Words } from '../words';

export const terms: Words['terms'] = {
  defines: (word) => `“${word}”是什么意思`,
  loss: '训练要减小的那个数。在这里，就是异类数字比要求的近了多少；要求是比同类数字至少远出一个间隔。',
  recall: '对每张没有参加过训练的图：它的最近邻是不是同类？召回率就是最近邻属于同类的比例。',
};
