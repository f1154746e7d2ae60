// Chinese words of the reader's own data.
import type { ErrorValues } from '../../core/codedError';
import { isolated } from '../names';
import { exact, whole } from '../numbers';
import type { OwnWords } from '../words';
import { before, between } from './spaced';

const NAMED = 3;

const problems: OwnWords['problems'] = {
  'own-empty': (_, files) => `文件是空的（0 字节），没有加入：${files}。`,
  'own-too-large': (v, files) => `超过 ${v.most} MB，没有加入：${files}。`,
  'own-spreadsheet': (_, files) => `这里读不了电子表格文件；请把表格另存为“CSV UTF-8”再选：${files}。`,
  'own-svg': (_, files) => `SVG 里可能带有程序，这里从不打开它；请另存为 PNG：${files}。`,
  'own-other-kind': (v, files) => `这里读不了 ${v.kind} 文件；请另存为 PNG、JPEG 或 WebP：${files}。`,
  'own-not-a-picture': (_, files) => `既不是 PNG、JPEG、WebP 图片，也不是 CSV 表格：${files}。`,
  'own-too-many-pixels': (v, files) => `超过 ${100 * Number(v.most)} 万像素，会占满内存，没有加入：${files}。`,
  'own-broken': (_, files) => `文件已损坏，无法显示：${files}。`,
  'own-blank': (_, files) => `编码器只看正中的方形，而那里明暗处处一样，没有加入：${files}。`,
  'own-canvas-noise': (_, files) =>
    `为防指纹识别，这个浏览器交给网页的图片都是噪点，所以没有加入：${files}。可以改为自己画、用表格，或允许本页读取画布。`,
  'own-no-canvas': (_, files) => `这个浏览器不让网页读取图片的像素，所以没有加入：${files}。可以改为自己画，或用表格。`,
  'own-unreadable': (_, files) => `浏览器读不到这个文件，也许它已被移动或删除：${files || '文件'}。`,
  'own-too-many-files': (v) => `超过 ${whole(Number(v.most))} 张图片，本页放不下；这些图片都没有加入。`,
  'own-no-files': () => '里面没有文件。',
  'own-one-class': () => '至少要有两个类别，才有东西可以区分。',
  'own-many-classes': (v) => `${v.classes} 个类别太多了，最多 ${v.most} 个。`,
  'own-few-items': (v) => `每个类别至少要 ${v.fewest} 个，两个用来训练，两个用来检验；而${tooSmall(v)}。`,
  'own-same-name': (v) => `有两个类别都叫${quoted(v.name)}，请给其中一个改名。`,
  'own-no-name': () => '有一个类别还没有名字。',
  'csv-encoding': (_, files) => `认不出 ${files} 的文字编码；保存时请选“CSV UTF-8”。`,
  'csv-empty': (_, files) => `${files} 里没有一行数字。`,
  'csv-no-header': (_, files) => `${files}：第一行应当是各列的名字，这里却和其他行一样是数字。`,
  'csv-quote': (v, files) => `${files} 第 ${v.line} 行：有一格的引号没有成对。`,
  'csv-ragged': (v, files) => `${files} 第 ${v.line} 行：有 ${v.found} 格，而第一行有 ${v.expected} 格。`,
  'csv-missing-cell': (v, files) => `${files} 第 ${v.line} 行：缺少${quoted(v.column)}一格。`,
  'csv-choose-label': () => '请指出哪一列写着类别。',
  'csv-not-a-number': (v, files) => `${files} 第 ${v.line} 行：${quoted(v.column)}一列的${quoted(v.value)}不是数字。`,
  'csv-mixed-numbers': (v, files) =>
    `${files}：${quoted(v.column)}一列里，第 ${v.otherLine} 行的${quoted(v.other)}和第 ${v.line} 行的${quoted(v.value)}写法不一致，无法按同一种方式读；请一律用小数点，不用千位分隔符。`,
  'csv-ambiguous-number': (v, files) =>
    `${files} 第 ${v.line} 行：${quoted(v.column)}一列的${quoted(v.value)}可能是 ${v.point}，也可能是 ${v.comma}，表里看不出是哪一个；请去掉千位分隔符，或换一种小数位数。`,
  'csv-no-numbers': (_, files) => `${files} 除了类别以外没有数字列。`,
  'csv-only-giveaways': () => '没有使用任何一列；请勾选一列来训练。',
  'csv-all-alike': () => '各行的数字全都一样，没有可以区分的东西。',
  'csv-many-columns': (v, files) => `${files} 有 ${v.columns} 列；数字列最多 ${v.most} 列。`,
  'csv-many-rows': (v, files) => `${files} 超过 ${whole(Number(v.most))} 行，放不下。`,
};

function quoted(text: number | string): string {
  return `“${isolated(String(text))}”`;
}

function listed(names: readonly string[], of: string): string {
  const first = names.slice(0, NAMED).map(quoted).join('、');
  return names.length > NAMED ? `${first} 等 ${whole(names.length)} ${of}` : first;
}

function tooSmall({ names, counts, more }: ErrorValues): string {
  const has = String(counts).split('\n');
  const all = String(names)
    .split('\n')
    .map((name, at) => `${quoted(name)}只有 ${has[at]} 个`);
  return `${all.join('，')}${Number(more) > 0 ? `，另有 ${more} 个类别也不够` : ''}`;
}

export const own: OwnWords = {
  title: '你自己的数据',
  change: '你的数据……',
  privacy: '你的图片只留在这个页面里：什么都不会上传，刷新后就没有了。',
  chooseFolder: '选择文件夹……',
  chooseFiles: '选择文件……',
  draw: '画一画',
  hint: 'PNG、JPEG 或 WebP 图片，每个类别至少四张：把文件夹拖到这里，每个类别一个，或者逐类添加。也可以用表格（CSV）：第一行是各列的名字，其中一列写着类别。',
  reading: (done, total) =>
    total === 1 ? `已读 ${Math.floor(100 * done)}%` : `${whole(total)} 个文件，已读 ${whole(Math.floor(done))} 个`,
  stop: '停止',
  className: (name) => `类别${before(name)}`,
  nameLabel: '类别的名字',
  count: (count, fewest) => (count < fewest ? `${whole(count)} 张，还差 ${fewest - count} 张` : `${whole(count)} 张`),
  addFiles: '添加图片……',
  addFilesTo: (name) => `给${between(name)}添加图片`,
  addClass: '添加一个类别',
  removeClass: (name) => `去掉类别${before(name)}`,
  removePicture: (place, name) => `去掉${between(name)}的第 ${place} 张图片`,
  putBack: '放回去',
  more: (count) => `另有 ${whole(count)} 个`,
  train: '用这些来训练',
  padHelp: '用鼠标、手指或笔来画，再说它是什么。画画需要指针；只用键盘的话，请添加图片文件。',
  padLabel: '画纸',
  preview: '编码器看到的',
  undo: '撤销一笔',
  clear: '清空',
  addTo: '加入类别',
  addToClass: (name) => `加入${before(name)}`,
  newName: '新类别的名字',
  addToNew: '加入新类别',
  added: (name, count) => `已加入：${quoted(name)}现在有 ${count} 张。`,
  tableText: (lines, columns) => `${whole(lines)} 行，${columns} 列数字。`,
  drawnLines: (lines) => `每次训练从中抽取 ${whole(lines)} 行，各类按比例。`,
  labelColumn: '写着类别的列',
  chooseLabel: '请选择……',
  leftOut: {
    counter: (column) => `没有使用${quoted(column)}：它只是给行编号，可能泄露类别。`,
    order: (column) => `没有使用${quoted(column)}：它从上到下只增或只减，可能泄露类别。`,
    class: (column) => `没有使用${quoted(column)}：它在每个类别里只有一个值，会泄露类别。`,
    identifier: (column) => `没有使用${quoted(column)}：看名字，它只是行的标识。`,
  },
  leftOutWords: (columns) => `没有使用${listed(columns, '列')}：里面是文字，或数字旁还有别的字符。`,
  leftOutEmpty: (columns) => `没有使用${listed(columns, '列')}：是空的。`,
  trainOnColumn: (column) => `仍然用${quoted(column)}训练`,
  encoding: '编码',
  encodingGuessed: (encoding) =>
    `文件没有说明文字的编码；这里按 ${encoding} 来读，只是猜测。如果文字不对，请换一种编码，或把表格另存为“CSV UTF-8”。`,
  example: (column, line, text, value) =>
    `数字是这样理解的：第 ${line} 行${quoted(column)}一列的${quoted(text)}是 ${exact(value)}。`,
  firstLines: '读到的前几行',
  exactly: (value) => exact(value),
  foldersQuestion: '文件夹里还有文件夹。哪些是类别？',
  foldersBy: (by, names, classes) =>
    `${by === 'level' ? '这些文件夹各是一类' : '同名的文件夹合为一类，不论在哪里'}：${listed(names, '个')}（共 ${whole(classes)} 类）`,
  bars: (columns) => `每个条形是表格的一列，从该列最小的数到最大的数。从上到下：${columns}。`,
  points: (columns) => `每个点的坐标是表格的各列：${columns}。`,
  removeTable: (name) => `去掉表格${before(name)}`,
  trainTable: '用这个表格训练',
  named: (files) => listed(files, '个文件'),
  problems,
};
