// Simplified Chinese words of the lab as an instrument: the sum under its picture, its rail, the examples, its dock.
import { whole } from '../numbers';
import { written, writtenShare } from '../quantities';
import type { FigureWords } from '../words';

export const instrument: FigureWords['instrument'] = {
  groups: { picture: '画面', data: '学什么', training: '训练', run: '运行' },
  rail: '关于这次训练的更多内容',
  tabs: { charts: '图表', settings: '设置', export: '导出', examples: '示例' },
  teach: (share) => writtenShare(share),
  teachName: '仍起作用',
  examples: '示例',
  whole: '整个实验室',
  ownData: '你的数据……',
  exampleGroups: { start: '从这里开始', breaks: '它怎样失败', faces: '更难的人脸', losses: '其他损失' },

  pace: (perSecond) => (perSecond > 0 && perSecond < 1 ? '每秒不到 1 步' : `每秒 ${whole(perSecond)} 步`),
  states: { loading: '加载中', playing: '训练中', paused: '已暂停', resting: '等候中', stopped: '已停止' },
  waitsForPictures: '等待照片',
  processorAlone: '类别向量只在处理器上训练。',
  trainsOn: (engine) => `训练 ${engine}`,

  sum: {
    loss: (loss) => `这个三元组的损失：${written.sum(loss)}。`,
    nearer: '负样本比正样本还近：',
    tied: '负样本和正样本一样近：',
    inside: '负样本在环内：',
    outside: '负样本在环外：',
    soft: '软形式没有环：',
    ofBatch: {
      contrastive: '对比损失逐对计算：同类两个为 d²，不同类两个为 [m − d]₊²。',
      infonce: 'InfoNCE 让每个锚点在整个批次里认出同类；别的样本离它越近，被推得越用力。',
      softmax: '分类器把每个样本与每个类的一个向量相比，样本之间并不比较。',
      arcface: 'ArcFace 把每个样本与每个类的一个向量相比；算与自己类别的夹角时，要多加一个角度。',
    },
    less: '小于',
    unit: { plain: '（以 d 计）', squared: '（以 d² 计）' },
  },
};
