// Simplified Chinese words of the presets: a name, and one sentence that says what to look at.
import type { FigureWords } from '../words';

export const presets: FigureWords['presets'] = {
  'drag-the-ring': {
    name: '拖动虚线环',
    look: '把虚线环往外拉：被圈进来的异类数字会亮起，随后几步训练就把它们推出去。',
  },
  'first-clusters': {
    name: '初步成簇',
    look: '五种数字在一个球面上：看各个数字怎样分开，仍起作用的样本对又怎样越来越少。',
  },
  toppers: {
    name: '三个方向',
    look: '三个方向的学生，看总分分不出来：看编码器怎样找出哪几科的分数有用。',
  },
  'no-margin': {
    name: '没有间隔',
    look: '看损失降到几乎为零，数字却依旧混在一起：损失无可挑剔，编码器毫无用处。',
  },
  collapse: {
    name: '坍缩',
    look: '只让最难的负样本起作用：看所有的点挤到一处，损失停在间隔上。',
  },
  rescue: {
    name: '同一起点，更温和的三元组',
    look: '与“坍缩”起点相同，但起作用的是半难负样本：看数字这回怎样分开。',
  },
  'margin-out-of-reach': {
    name: '够不着的间隔',
    look: '单位圆上没有哪个负样本能离得这么远：每个三元组都一直起作用，损失到不了 0。',
  },
  faces: {
    name: '人脸',
    look: '从未存在过的人，开始时 40 个，第 60 步起 80 个，第 300 步起 200 个：看不同的人怎样分开，陌生人的召回率怎样上升。',
  },
  'too-few-people': {
    name: '人太少',
    look: '只有十个人：损失很快降到几乎为零，陌生人却仍然混在一起。编码器学会的是这十个人，不是人脸。',
  },
  'same-hairdresser': {
    name: '同款发型',
    look: '人人都是同样的发型和肤色：像素已经说明不了什么，编码器还是找得到脸的形状。',
  },
  'hard-from-scratch': {
    name: '一上来就挑最难的',
    look: '从第一步起只让最难的负样本起作用：看陌生人一直混在一起，而半难负样本能把他们分开。',
  },
  temperature: {
    name: '温度',
    look: 'InfoNCE 把一份推力分给所有异类数字：把温度降到 0.01 再重新开始，一开始起作用的样本对就少了，200 步后召回率也更低。',
  },
  arcface: {
    name: 'ArcFace',
    look: '每个数字被拉向自己类别的向量：起初召回率比用三元组升得慢，到第 400 步，没见过的数字也分得清了。',
  },
  'wrong-labels': {
    name: '标错的标签',
    look: '五分之一的训练数字标错了：没见过的数字的召回率起初上升，到第 400 步又降了下来。设置里的“显示标错的样本”会用叉标出它们：第 100 步，离自己那一类最远的十个里，大多标错了；到第 400 步，不到一半。',
  },
  'ninety-ten': {
    name: '九十比十',
    look: '用一组九十人、另一组十人来训练：看陌生人的召回率照样上升。同一个阈值对谁不利，要看“所有人用同一个阈值？”。',
  },
};
