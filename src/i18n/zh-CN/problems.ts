// Simplified Chinese sentences for everything that can be wrong. One sentence a code; `name` is the label of the setting
// at fault, or the parameter or field as it was written.
import type { ErrorValues } from '../../core/codedError';
import type { Words } from '../words';

export const problems: Words['problems'] = {
  'unknown-setting': (_, name) => `没有名为“${name}”的设置。`,
  'not-a-number': (v, name) => `${name}：“${v.value}”不是十进制数${instead(v)}。`,
  'not-an-integer': (v, name) => `${name}：“${v.value}”不是整数${instead(v)}。`,
  'out-of-range': (v, name) => `${name}：“${v.value}”不在 ${v.min} 到 ${v.max} 之间${instead(v)}。`,
  'nothing-typed': (v, name) => `${name}：还没有填数；请填 ${v.min} 到 ${v.max} 之间的数。`,
  'two-readings': (v, name) =>
    `${name}：“${v.value}”既可能是 ${v.decimal}，也可能是 ${v.thousands}；请去掉逗号，或用小数点。`,
  'not-a-choice': (v, name) => `${name}：“${v.value}”不在可选的 ${v.choices} 之中${instead(v)}。`,
  'not-a-flag': (v, name) => `${name}：“${v.value}”既不是 1（开），也不是 0（关）${instead(v, flagWord(v.used))}。`,
  'not-classes': (v, name) =>
    `${name}：“${v.value}”不是由 ${v.min} 到 ${v.max} 之间互不相同的整数组成的列表${instead(v)}。`,
  'own-not-loaded': (v) => `自己的数据只留在加载它的那个页面里，这里没有加载${instead(v)}。`,
  'unknown-class': (v) => `数据“${v.dataset}”没有类别 ${v.class}${instead(v)}。`,
  'too-few-classes': (v) => `三元组至少需要 2 个类别，现在只选了 ${v.classes} 个${instead(v)}。`,
  'classes-per-batch': (v) => `一共 ${v.classes} 个类别，一个批次抽不出 ${v.classesPerBatch} 个${instead(v)}。`,
  'batch-too-large': (v) => `一个批次有 ${v.items} 个样本，超过了上限 ${v.most} 个${instead(v)}。`,
  'loss-needs-unit-vectors': (v) => `损失“${v.loss}”比较的是余弦，所以嵌入总要除以自己的长度。`,
  'address-too-long': (v) => `地址里的设置长达 ${v.length} 个字符，超过 ${v.most} 个就不再读取，因此采用默认设置。`,
  'address-version': (v) => `地址的版本是“${v.value}”，本页不认识；能读懂的部分照常采用。`,
  'unknown-preset': (v) => `没有名为“${v.value}”的预设。`,
  'unknown-figure': (v) => `没有名为“${v.value}”的插图，因此显示${v.used ? '实验室' : '整个页面'}。`,
  'unknown-chapter': (v) => `没有名为“${v.value}”的章节，因此从文章开头显示。`,
  'unknown-part': (v, name) => `${name}：“${v.value}”既不是设置，也不是插图的组成部分。`,
  'moment-damaged': () => '这个时刻的链接已损坏或被截断，因此训练停在起点。请重新复制完整的链接。',
  'moment-version': () => '这个时刻的链接来自本页的另一个版本，那时的训练这里无法重现。训练停在起点。',
  'moment-figure': () => '时刻的链接只能打开只有一次训练的插图，这里不是，因此略去这个时刻。',
  'moment-needs-wasm': () =>
    '这个链接里的训练用了 WebAssembly，而这个浏览器在这里不提供它。不用它算出的数会不同，因此不再重新训练，而是停在起点。',
  'moment-without-wasm': () =>
    '这个链接里的训练没有用 WebAssembly，而这个浏览器用它训练，算出的数会不同。因此不再重新训练，而是停在起点。',
  'moment-no-run': () => '还没有可以链接的时刻：训练仍在加载。',
  'moment-own': () => '你自己的数据只留在本页，因此没有链接能在别处打开这次训练。',
  'moment-rolled-back': () => '这次训练中权重曾变成非有限的数并退回，链接无法重现。',
  'moment-put-back': () => '外面的页面给这次训练放回了一个保存过的状态，链接带不走它。',
  'moment-far': (v) => `第 ${v.step} 步太远，无法重新训练到那里；链接最多到第 ${v.most} 步。`,
  'moment-long': (v) =>
    `带上这次训练的全部改动，链接会有 ${v.length} 个字符；许多程序会在 ${v.most} 个字符处截断链接。`,
  'message-version': (v) => `本页只懂版本 1 的消息，不懂“${v.value}”。`,
  'message-type': (v) => `没有“${v.value}”这种消息。`,
  'message-id': () => '消息的 id 必须是一个数，或不超过 200 个字符的文字。',
  'missing-field': (_, name) => `消息缺少字段“${name}”。`,
  'unknown-field': (_, name) => `这种消息没有字段“${name}”。`,
  'not-an-object': (_, name) => `字段“${name}”必须是一个对象。`,
  'not-allowed': (v) => `消息“${v.value}”只在 ?test=1 时才接受。`,
  'not-a-state': (v) => `这不是插图给出的状态${v.place ? `：“${v.place}”与原来写的不一样` : ''}。`,

  'connection-failed': () => '网络连接出了问题，页面的这一部分未能加载；其余部分照常运行。',
  'file-missing': () => '服务器上暂时没有页面的这一部分。',
  'newer-version': () => '本页已发布新版本，服务器上不再有旧版的这一部分。重新加载页面即可换到新版，设置会保留。',
  'part-unloadable': () => '加载这一部分时网络中断，浏览器不会再次请求它。重新加载页面即可恢复，设置会保留。',

  'digits-missing': () => '手写数字的图片未能加载。',
  'digits-shape': () => '手写数字的文件已损坏。',
  'digits-damaged': () => '手写数字的文件已损坏。',
  'faces-shape': () => '人脸图片的文件大小不对。',
  'unknown-person': (v) => `没有 ${v.person} 号这个人。`,
  'items-per-class': (v) => `一个批次里每个类别至少要有 2 个样本，${v.itemsPerClass} 个不够。`,
  'not-a-triplet': () => '锚点和正样本必须是同一类别的两个样本，负样本必须属于另一个类别。',
  'item-shape': (v) => `编码器不能接受形状为 ${v.shape} 的样本。`,

  'margin-range': (v) => `间隔必须大于或等于 0，不能是 ${v.margin}。`,
  'temperature-range': (v) => `温度必须大于 0，不能是 ${v.temperature}。`,
  'no-class-vectors': () => '这次训练没有这种损失所需的类别向量。',
  'not-finite': () => '训练得出的数不是有限的。',
  'labels-length': (v) => `${v.items} 个样本却有 ${v.labels} 个标签。`,
  'rows-shape': (v) => `${v.length} 个数无法分成每行 ${v.dims} 个。`,
  'item-range': (v) => `一共 ${v.count} 个样本，没有第 ${v.item} 号。`,
  'support-empty': () => '没有已知的样本可以比较。',
  'histogram-range': (v) => `画不出从 ${v.from} 到 ${v.to}、分 ${v.bins} 格的直方图。`,
  'random-range': (v) => `无法抽取小于 ${v.below} 的随机整数。`,
  'random-state': () => '保存的随机数状态无法读取。',

  'context-lost': () => '浏览器收回了显卡。',
  'webgl-missing': () => '此处的浏览器不提供 WebGL 2。',
  'webgl-backend': () => 'WebGL 未能启动。',
  'texture-size': () => '样本太多，显卡放不下。',
  'engine-busy': () => '引擎的一步还没走完，又收到了走一步的请求。',
  'engine-disposed': () => '引擎已经关闭，却又收到了请求。',
  'state-length': (v) => `保存的状态有 ${v.given} 个数，而编码器需要 ${v.expected} 个。`,
  'run-rolled-back': () => '这次训练中权重曾变成非有限的数并退回，用它的种子无法重现。',
  'run-put-back': () => '这次训练的权重来自页面之外，用它的种子无法重现。',
  'encoder-files': () => '一个编码器由两个文件组成：请同时选择 JSON 文件和 BIN 文件。',
  'encoder-unreadable': () => '这不是实验室或它的 Python 代码保存的编码器。',
  'encoder-numbers': (v) => `权重文件有 ${v.given} 字节，而模型需要 ${v.expected} 字节。`,
  'encoder-not-finite': () => '这个编码器的权重中有不是有限数的值。',
  'encoder-dimensions': (v) =>
    `这个编码器有 ${v.given} 维；实验室能画 ${String(v.choices).replaceAll(', ', '、')} 维。`,
  'encoder-input': (v) => `这个编码器的输入是 ${v.given}，而当前数据是 ${v.expected}：请选择其他数据。`,
  'encoder-layer': (v) => `这个编码器的这一层是“${v.given}”，而实验室对当前数据用的是“${v.expected}”。`,
  'no-worker': () => '浏览器不允许本页启动 Worker，所以这里无法训练。',
  'no-run': (v) => `“${v.figure}”这幅插图不训练任何东西，因此不接受“${v.type}”。`,
  'only-forward': () => '同步进行的几次训练只能往前走，所以这幅插图不能回到更早的一步。',
  'no-picture': () => '插图里还没有可以给出的图片。',
  'worker-gone': () => '负责训练的 Worker 停止了。',
  'worker-error': (v) => `负责训练的 Worker 报告了错误：${v.message}。`,
  unexpected: (v) => `发生了不该发生的错误：${v.message ?? '没有详情'}。`,
};

function instead({ used }: ErrorValues, word = used): string {
  if (used === undefined) return '';
  return used === '' ? '，改用数据集自己的选择' : `，改用 ${word}`;
}

function flagWord(used: ErrorValues[string] | undefined): string {
  return used === '1' ? '“开”' : '“关”';
}
