// Chinese words of the reader's own data.
import type { ErrorValues } from '../../core/codedError';
import { whole } from '../numbers';
import type { OwnWords } from '../words';

const NAMED = 3;

const problems: OwnWords['problems'] = {
  'own-empty': (_, files) => `文件是空的（0 字节），没有加入：${files}。`,
  'own-too-large': (v, files) => `超过 ${v.most} 兆字节，没有加入：${files}。`,
  'own-svg': (_, files) => `SVG 里可能带有程序，这里从不打开它；请另存为图片：${files}。`,
  'own-other-kind': (v, files) => `这里读不了 ${v.kind} 文件；请另存为 PNG、JPEG 或 WebP：${files}。`,
  'own-not-a-picture': (_, files) => `既不是 PNG、JPEG、WebP 图片，也不是 CSV 表格：${files}。`,
  'own-too-many-pixels': (v, files) => `超过 ${v.most} 百万像素，会占满内存，没有加入：${files}。`,
  'own-broken': (_, files) => `文件已损坏，无法显示：${files}。`,
  'own-unreadable': (_, files) => `浏览器读不到这个文件，也许它已被移动或删除：${files || '文件'}。`,
  'own-too-many-files': (v) => `超过 ${whole(Number(v.most))} 张图片，这一页放不下；这些文件都没有加入。`,
  'own-busy': () => '前面的文件还没读完；读完后请再选一次。',
  'own-no-files': () => '里面没有文件。',
  'own-one-class': () => '至少要有两个类，才有东西可以区分。',
  'own-many-classes': (v) => `${v.classes} 个类太多了，最多 ${v.most} 个。`,
  'own-few-items': (v) => `每个类至少要 ${v.fewest} 个，两个用来训练，两个用来检验；而${tooSmall(v)}。`,
  'own-same-name': (v) => `有两个类都叫“${v.name}”，请给其中一个改名。`,
  'own-no-name': () => '有一个类还没有名字。',
  'csv-encoding': (_, files) => `${files} 不是 UTF-8 文本；保存时请选“CSV UTF-8”。`,
  'csv-empty': (_, files) => `${files} 里没有一行数字。`,
  'csv-no-header': (_, files) => `${files}：第一行应当是各列的名字，这里却是数字。`,
  'csv-quote': (v, files) => `${files} 第 ${v.line} 行：引号没有成对。`,
  'csv-ragged': (v, files) => `${files} 第 ${v.line} 行：有 ${v.found} 格，而第一行有 ${v.expected} 格。`,
  'csv-missing-cell': (v, files) => `${files} 第 ${v.line} 行：“${v.column}”一格缺失。`,
  'csv-no-label': (v, files) => `${files}：“${v.first}”和“${v.second}”都是文字；请把写着类的那一列命名为“类别”。`,
  'csv-not-a-number': (v, files) => `${files} 第 ${v.line} 行：“${v.column}”一列的“${v.value}”不是数字。`,
  'csv-no-numbers': (_, files) => `${files} 除了类以外没有数字列。`,
  'csv-many-columns': (v, files) => `${files} 有 ${v.columns} 列数字，最多 ${v.most} 列。`,
  'csv-many-rows': (v, files) => `${files} 有 ${whole(Number(v.rows))} 行，最多 ${whole(Number(v.most))} 行。`,
};

function tooSmall({ names, counts, more }: ErrorValues): string {
  const has = String(counts).split('\n');
  const all = String(names)
    .split('\n')
    .map((name, at) => `“${name}”只有 ${has[at]} 个`);
  return `${all.join('，')}${Number(more) > 0 ? `，另有 ${more} 个类也不够` : ''}`;
}

export const own: OwnWords = {
  title: '你自己的数据',
  change: '你的数据…',
  privacy: '你的图片只留在这个页面里：什么都不会上传，刷新后就忘掉。',
  chooseFolder: '选择文件夹…',
  chooseFiles: '选择文件…',
  draw: '画一画',
  hint: 'PNG、JPEG 或 WebP 图片，每个类至少四张：把文件夹拖到这里，每个类一个，或者逐类添加。也可以用带“类别”列的表格（CSV）。',
  reading: (done, total) => `${whole(total)} 个文件，已读 ${whole(done)} 个`,
  stop: '停止',
  className: (name) => `类 ${name}`,
  nameLabel: '类的名字',
  count: (count, fewest) => (count < fewest ? `${whole(count)} 张，还差 ${fewest - count} 张` : `${whole(count)} 张`),
  addFiles: '添加图片…',
  addFilesTo: (name) => `给 ${name} 添加图片`,
  addClass: '添加一个类',
  removeClass: (name) => `去掉类 ${name}`,
  removePicture: (place, name) => `去掉 ${name} 的第 ${place} 张图片`,
  putBack: '放回去',
  more: (count) => `另有 ${whole(count)} 个`,
  train: '用这些训练',
  padHelp: '用鼠标、手指或笔画，再说它是什么。画画需要指针；只用键盘时，请用文件添加图片。',
  padLabel: '画纸',
  preview: '编码器看到的',
  undo: '撤销一笔',
  clear: '清空',
  addTo: '加入类',
  addToClass: (name) => `加入 ${name}`,
  newName: '新类的名字',
  addToNew: '加入新类',
  added: (name, count) => `已加入：“${name}”现在有 ${count} 张。`,
  tableText: (lines, columns, label) => `${whole(lines)} 行，${columns} 列数字；类写在“${label}”一列。`,
  leftOut: (columns) => `只是给行编号，没有使用：${columns}。`,
  bars: (columns) => `每一条是表格的一列，从最小的数到最大的数。从上到下：${columns}。`,
  points: (columns) => `每个点的坐标是表格的各列：${columns}。`,
  removeTable: (name) => `去掉表格 ${name}`,
  trainTable: '用这个表格训练',
  named: (files) => {
    const names = files.slice(0, NAMED).map((file) => `“${file}”`);
    return files.length > NAMED ? `${names.join('、')} 等 ${whole(files.length)} 个文件` : names.join('、');
  },
  problems,
};
