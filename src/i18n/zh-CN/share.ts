// Simplified Chinese words of what can be taken along: links, picture, run, encoder.
import { whole } from '../numbers';
import type { Words } from '../words';

export const share: Words['share'] = {
  title: '分享与保存',
  makeLink: '分享或放进网页……',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  savePicture: '图片（SVG）',
  saveRun: '训练记录（CSV）',
  saveEncoder: '编码器（TensorFlow.js）',
  pytorch: {
    title: '带到 PyTorch',
    note: '一个压缩包，里面是这次训练和它的 Python 代码。它先在 PyTorch 中一步步重现这次训练，再用你自己的图片文件夹继续训练，一块或多块显卡都行。它写出的编码器是两个文件，可以在这里载入。',
    gpu: '这次训练有一部分由显卡完成；压缩包里是处理器把它重新训练一遍的结果。',
    packing: (step, of) => `正在重新训练：第 ${whole(step)} 步，共 ${whole(of)} 步。`,
    packed: '压缩包已准备好；其中的说明文件开头是三条命令。',
    load: '载入编码器……',
    loaded: (dimensions) => `实验室现在显示这个 ${whole(dimensions)} 维的编码器，从第 0 步开始；训练会从它继续。`,
  },
  saving: '正在准备文件……',
};
