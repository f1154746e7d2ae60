// Simplified Chinese words of the run as a line to slide along.
import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  name: '时间轴',
  spoken: (step, last) => `第 ${step} 步，共 ${last} 步`,
  start: '训练开始后，可以在这里回看。',
  now: (step) => `第 ${step} 步。向左滑动，可以回看训练过程。`,
  back: (step, last) => `回到第 ${step} 步（共 ${last} 步）。点“播放”就从这里继续，其后的步骤会被新的取代。`,
  slowMotion: '慢动作',
};
