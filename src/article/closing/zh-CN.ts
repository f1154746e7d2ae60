import type { ClosingWords } from './closing';

export const closing: ClosingWords = {
  reading: {
    title: '延伸阅读',
    notes: {
      facenet: '本文的公式、间隔 0.2 和半难负样本都出自这里。篇幅不长，很好读。',
      pairs: '带间隔的样本对，比 FaceNet 早九年。',
      defense: '在小批次里取最难的负样本，用普通距离代替平方距离，以及训练时该看什么。',
      sampling: '维数高时，随机抽取的负样本为什么作用很小，以及另一种抽法。',
      hard: '最难的负样本为什么会让训练坍缩，用一张以两个相似度为坐标轴的图来说明。',
      reality: '对各种损失的冷静比较：公平地比，新方法的优势很小。',
      normface: '单位向量上的分类器，以及它的缩放。',
      arcface: '在角度上带间隔的分类器。',
      supcon: '有许多正样本的 InfoNCE。',
      dpr: '问题和能回答它的段落在同一个空间里。',
      clip: '图片和它们的说明文字在同一个空间里。',
    },
  },
  cite: {
    title: '如何引用',
    lead: '文字和图片可按 CC BY 4.0 使用，代码按 MIT 许可证使用。可以这样引用：',
    plain: (url) => `三元组实验室：多远才算够远？三元组损失互动入门。${url}`,
    entry: { title: '三元组实验室：多远才算够远？', authors: '三元组实验室作者', note: '三元组损失互动入门' },
    copy: '复制 BibTeX',
    teachers: '给老师：一节课、几份作业，以及检查作业的页面',
  },
};
