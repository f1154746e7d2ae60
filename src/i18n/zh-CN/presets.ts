// Simplified Chinese words of the presets: a name, and one sentence that says what to look at.
import type { Words } from '../words';

export const presets: Words['presets'] = {
  'drag-the-ring': {
    name: '拖动虚线环',
    look: '把虚线环往外拉：被圈进来的异类数字会亮起，随后几步训练就把它们推出去。',
  },
  'first-clusters': {
    name: '初见成团',
    look: '五种数字在一个球面上：看各个数字怎样分开，仍在教的样本对又怎样越来越少。',
  },
  toppers: {
    name: '尖子生',
    look: '三个方向的学生，总分看不出差别：看编码器怎样找出哪几科的分数才有用。',
  },
  'no-margin': {
    name: '没有间隔',
    look: '看损失降到几乎为零，数字却依旧混在一起：损失无可挑剔，编码器毫无用处。',
  },
  collapse: {
    name: '坍缩',
    look: '只用最难的负样本来教：看所有的点挤到一处，损失停在间隔的大小上。',
  },
  rescue: {
    name: '同一起点，更温和的三元组',
    look: '与“坍缩”起点相同，但改用半难负样本来教：看数字这回怎样分开。',
  },
  'margin-out-of-reach': {
    name: '够不着的间隔',
    look: '单位圆上没有哪个负样本能离得这么远：每个三元组都一直在教，损失永远到不了 0。',
  },
  faces: {
    name: '人脸',
    look: '从未存在过的人，开始时 40 个，第 300 步起 200 个：看不同的人怎样分开，陌生人的召回率怎样往上爬。',
  },
  'too-few-people': {
    name: '人太少',
    look: '只有十个人：损失很快降到几乎为零，陌生人却仍然混在一起。编码器学会的是这十个人，不是人脸。',
  },
  'same-hairdresser': {
    name: '同一位理发师',
    look: '人人都是同样的发型和肤色：像素已经说明不了什么，编码器照样能找到脸的形状。',
  },
  'hard-from-scratch': {
    name: '一上来就挑最难的',
    look: '从第一步起只让最难的负样本来教：看陌生人一直混在一起，而半难样本能把他们分开。',
  },
};
