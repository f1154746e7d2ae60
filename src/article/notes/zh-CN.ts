import type { NoteWords } from './noteWords';

export const notes: NoteWords = {
  learning: {
    before: '学习之前',
    after: '学习之后',
    between: '学习',
    roles: { anchor: '一张照片', positive: '同一个人', negative: '另一个人' },
    description: {
      before: '学习之前，负样本离锚点近，正样本离得远。',
      after: '学习之后，正样本离锚点近，负样本在间隔之外。',
    },
  },
  line: {
    title: 'FaceNet 的训练流程',
    stages: {
      batch: { name: '批次', what: '约 1,800 张人脸' },
      network: { name: '网络', what: '数百万个权重' },
      length: { name: 'L2', what: '向量 ÷ 长度' },
      embedding: { name: '嵌入', what: '每张脸 128 个数' },
      loss: { name: '三元组损失', what: '间隔 0.2' },
    },
    caption:
      '只有网络带权重：损失得出的结果传回网络，别的什么也不改。这里的批次是 40 个数字，嵌入只有 3 个数。图中始终是同样的 60 个数字，每种 12 个。',
  },
  collapse: {
    title: '左边训练中的一个三元组（种子 7）',
    step: (step) => (step === 0 ? '开始时' : `${step} 步之后`),
    distances: (positive, negative) => `●\u00a0■\u00a0${positive}，●\u00a0▲\u00a0${negative}`,
    description: (step, positive, negative) =>
      `圆上的三个点，${step} 步之后：锚点到正样本的平方距离 ${positive}，到负样本 ${negative}。`,
    caption:
      '远处的正样本\u00a0■ 拉力大，近处的负样本\u00a0▲ 推力小，而在圆上 ▲ 正挡在路上。▲ 被 ● 推开，却落到 ■ 上；从此，凡是把 ● 拉向 ■ 的，也会把 ● 拉向 ▲。',
  },
};
