// Simplified Chinese words that stand round the page where it is a lesson of a learning platform or a widget of a notebook.
import type { ContainerWords } from '../../en/hosts/containers';

export const frameName = '三元组实验室';

export const containers: ContainerWords = {
  widget: {
    needsSrc: '三元组实验室不知道网页在哪里：请用 src 写明它的地址。',
  },
  course: {
    made: (made, of, right) => `预测：共 ${of} 个，已做 ${made} 个，答对 ${right} 个。`,
    none: '每一章都有一个预测要做。答对多少，就是你的得分。',
    reported: '已告知你的课程。',
    unheard: '这里没有学习平台回应，所以不会上报任何内容。',
    frame: '文章和其中的插图',
  },
};
