// Simplified Chinese words of what can be taken along: links, picture, run, encoder.
import type { Words } from '../words';

export const share: Words['share'] = {
  title: '分享与保存',
  makeLink: '分享或放进网页……',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  savePicture: '图片（SVG）',
  saveRun: '训练记录（CSV）',
  saveEncoder: '编码器（TensorFlow.js）',
  saving: '正在准备文件……',
};
