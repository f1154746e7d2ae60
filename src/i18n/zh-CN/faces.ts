// Simplified Chinese words of faces wherever they are trained on.
import { whole } from '../numbers';
import type { Words } from '../words';

export const faces: Words['faces'] = {
  rendering: (ready, of) => `正在生成人脸图片：${whole(ready)} / ${whole(of)}`,
  waiting: '训练正在等更多图片。',
  growing: (of) => `训练从少数几个人开始，走到固定的步数再加人，最后共有 ${whole(of)} 张图片。`,
};
