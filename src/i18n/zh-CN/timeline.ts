// Simplified Chinese words of the run as a line to slide along.
import { whole } from '../numbers';
import type { FigureWords } from '../words';

export const timeline: FigureWords['timeline'] = {
  name: '时间轴',
  spoken: (step, last) => `第 ${whole(step)} 步，共 ${whole(last)} 步`,
  slowMotion: '慢动作',
};
