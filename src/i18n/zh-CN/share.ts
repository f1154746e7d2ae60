// Simplified Chinese words of what can be taken along: embed code, picture, run, encoder.
import type { Words } from '../words';

export const share: Words['share'] = {
  title: '分享与保存',
  copyEmbed: '复制嵌入代码',
  embedTitle: '把这段代码粘贴到课程页面',
  copied: '已复制。',
  ofFile: '这段代码指向你电脑上的文件，只在这台电脑上有用。要放进课程，请从网上的页面复制。',
  copyFailed: '这里不允许复制；代码已选中，请按 Ctrl+C。',
  savePicture: '图片（SVG）',
  saveRun: '训练记录（CSV）',
  saveEncoder: '编码器（TensorFlow.js）',
  saving: '正在准备文件……',
};
