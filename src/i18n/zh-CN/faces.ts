// Simplified Chinese words of faces wherever they are trained on.
import { whole } from '../numbers';
import type { Words } from '../words';

export const faces: Words['faces'] = {
  rendering: (ready, of) => `正在拍照：${whole(ready)} / ${whole(of)}`,
  waiting: '训练在等更多照片。',
  growing: (of) => `训练先从少数人开始，到固定的步数再加人，总共 ${whole(of)} 张照片。`,
};
