// Simplified Chinese words of a link to a moment: copying it, and opening it.
import { whole } from '../numbers';
import type { Words } from '../words';

export const moment: Words['moment'] = {
  copy: '复制链接',
  copyWhole: '复制链接：就是这一刻',
  title: (step) => `这次训练第 ${whole(step)} 步的链接`,
  noTitle: '这一刻没有链接',
  copied: '已复制。',
  copyFailed: '这里不允许复制；链接已选中，请按 Ctrl+C。',
  ofFile: '已复制。这个链接只能在这台电脑上打开这个文件。',
  opens: '打开后会把这次训练从头重做一遍，得到同样的权重，并停在这一步。',
  opensOther: '这次训练用过显卡。打开链接时改用处理器重做：设置和改动相同，数字却不会完全一样。',
  settingsInstead: '下面这个链接改从训练的起点打开，设置相同：',
  underWay: (to) => `正在把链接里的训练重做一遍，直到第 ${whole(to)} 步。`,
  stop: '停在这里',
  there: (to) => `这是第 ${whole(to)} 步，也就是链接所指的时刻。点“播放”从这里继续，点“同一起点”重新开始。`,
  thereOther: (to) => `这是第 ${whole(to)} 步：设置和改动相同，数字却不完全一样，因为当时用的是显卡。`,
  stopped: (to) => `还没到链接所指的第 ${whole(to)} 步就停下了。训练停在当时的位置。`,
  left: (step) => `重新加载之前，本页的训练已经到了第 ${whole(step)} 步。`,
  takeUp: '从那里继续',
};
