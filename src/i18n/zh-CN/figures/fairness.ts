// Simplified Chinese words of the figure `fairness`.
import type { Quantity } from '../../en/figures/fairness';
import { fixed, percent, whole } from '../../numbers';
import type { FaceWords } from '../../words';

const number = (quantity: Quantity, value: number) => (quantity === 'auc' ? fixed(value, 3) : percent(value, 1));
const size = (quantity: Quantity, value: number) =>
  quantity === 'auc' ? fixed(Math.abs(value), 3) : `${fixed(100 * Math.abs(value), 1)} 个百分点`;

function range(quantity: Quantity, values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => number(quantity, value));
  return least === most ? least : `${least} 到 ${most}`;
}

const QUANTITIES = { far: '误识率', val: '验证率', auc: 'AUC' } as const;

export const fairness: FaceWords['fairness'] = {
  title: '所有人用同一个阈值？',
  trainedOn: '训练人数 A : B',
  place: (a, b) => `${whole(a)} : ${whole(b)}`,
  counted: (group, count) => `${group} ${whole(count)}`,
  counts: (a, b) => `A 组 ${whole(a)} 人，B 组 ${whole(b)} 人`,
  share: '用谁来训练',
  chartTitles: {
    far: '把两个陌生人当成一个人（误识率）',
    val: '同一个陌生人的两张照片被接受（验证率）',
    auc: '能否分清陌生人（AUC）',
  },
  axes: { far: '占该组异类对', val: '占该组同类对', auc: '组内 AUC' },
  marks: { one: '两组合计 5%', each: '每组各 5%' },
  runAll: (count) => `训练 ${count} 次`,
  allOver: '全部训练已完成',
  pause: '暂停',
  resume: '继续',
  stop: '全部停止',
  run: (seeds) => `训练 ${seeds} 个种子`,
  runPlace: (place, seeds) => `${seeds}：${place}`,
  steps: '每次训练的步数',
  states: {
    none: '尚未训练',
    waits: '排队等候',
    starts: '正在开始……',
    pictures: (ready, of) => `照片 ${whole(ready)} / ${whole(of)}`,
    step: (step, of) => `第 ${whole(step)} 步，共 ${whole(of)} 步`,
    paused: '已暂停',
    rests: '等候中',
  },
  underWay: (place, seed, state, left) =>
    `${place.replace(':', ' : ')}，种子 ${seed}：${state}${left === 0 ? '' : `；后面还有 ${left} 次`}`,
  waits: (count) => `已停下：还有 ${count} 次训练。点“继续”接着做。`,
  rests: '已停下：另一幅插图正在训练，同一时间只能训练一个。点一下这幅插图，就在这里继续。',
  failed: (seed, why) => `种子 ${seed}：${why}`,
  over: (quantity, { runs, values }) =>
    `${QUANTITIES[quantity]}：A ${range(quantity, values.a)}，B ${range(quantity, values.b)}（${runs} 次）`,
  said: (place, quantity, { runs, values }) =>
    `用 ${place} 的人训练，${runs} 次：A 组的${QUANTITIES[quantity]}为 ${range(quantity, values.a)}，B 组为 ${range(quantity, values.b)}。`,
  judged(quantity, thresholds, { runs, gap, spread, higher }) {
    if (quantity === 'far' && thresholds === 'each')
      return '每组一个阈值时，两组都是 5%，本来就是这样定的；再看看验证率付出了什么。';
    if (runs === 1) return '一个种子说明不了什么：先把其余的也训练完，再下结论。';
    const sizes = `两组相差 ${size(quantity, gap)}，不同种子之间最多相差 ${size(quantity, spread)}。`;
    if (higher === null) return `${sizes}哪一组更高，各个种子说法不一：这可能只是偶然。`;
    const agreed = `所有种子都是 ${higher.toUpperCase()} 组更高`;
    return `${sizes}${agreed}${Math.abs(gap) <= spread ? '，但偶然也能造成这么大的差别' : ''}。`;
  },
  noRuns: (place) => `用 ${place} 的人训练：尚未训练。每一次都是在这里、从一个种子开始、由处理器训练的编码器。`,
  description: (title, places) =>
    places.length === 0
      ? '图表上还没有点：一次训练也没有做过。'
      : `${title}，中位数：${places.map(({ place, a, b }) => `用 ${place} 训练，A 组 ${a}，B 组 ${b}`).join('；')}。横线是按人重抽得到的区间。`,
  spokenRun: (seed) => `正在训练，种子 ${seed}。`,
  remedies: {
    title: '能怎么办？试试看',
    balance: '平衡：各占一半',
    balanceSays: '总人数不变，两组各占一半。为此，人多的一组要去掉一些人。',
    more: (a, b) => `多找 B 组的人：${whole(a)} : ${whole(b)}`,
    moreSays: '谁也不去掉。但缺的人要有人去找，还要征得同意。',
    each: '每组一个阈值',
    eachSays:
      '两组的误识率因此相等，本来就是这样定的。但它有争议：要有人来定谁属于哪一组；门要先知道你是哪一组，才能认人；另一种错误却可能不同（看看验证率）；而且因为这样的特征区别对待，可能违法。',
  },
  about: {
    measured: '怎样测量',
    groups: {
      age: 'A 组取自从未存在过的人里较年轻的，B 组取自较年长的。',
      skinTone: 'A 组取自从未存在过的人里肤色较浅的，B 组取自肤色较深的。',
      femininity: 'A 组取自从未存在过的人里较男性化的，B 组取自较女性化的。',
    },
    how: [
      '两组人有一个特征不同：A 组在取值范围的 40% 以下，B 组在 60% 以上。年龄也影响头发和耳朵，男女气质也影响下颌、眉毛和胡子。每个编码器看到每个人的照片一样多，不同的只是两组各有多少人，以及种子。',
      '然后用每组 40 个陌生人来比较，每人 8 张照片。所有人共用的阈值定在：两组合计，5% 的异类对会被接受；跨组的对不算。误识率是一组的异类对里被这个阈值当成同一人的比例，验证率是同类对里被接受的比例。阈值就是用评判时的这批陌生人定的。',
      '每个点是一次训练；穿过它的横线表示：阈值不变，把这 40 个人有放回地重抽，20 次里有 19 次落在其中。对的数目不能说明有多可靠：一个人就出现在几百对里。',
    ],
    foundTitle: '三个种子显示了什么',
    found: {
      age: '按年龄分组，训练 400 步，种子 7、1、2：用 A 组 90 人、B 组 10 人训练，同一个阈值把 B 组两个陌生人当成一个人的次数，约是 A 组的两倍，B 组也更难分清。用 10 和 90 人训练，处境较差的就是 A 组。用 50 和 50 人训练，B 组是 4.6% 还是 6.6%，只看种子。用 90 和 90 人训练，A 组和 B 组都比用 50 和 50 人时更能分清；共用的阈值对谁不利，仍然看种子。',
      skinTone:
        '按肤色分组，训练 400 步，种子 7、1、2：用 A 组 10 人、B 组 90 人训练，同一个阈值把 A 组两个陌生人当成一个人的次数，是 B 组的两倍以上。用 50 和 50 人训练，A 组的误识率仍然更高：这里 B 组的脸更容易分清，人数相等，结果未必相等。用 90 和 10 人训练，B 组和 A 组一样能分清，共用的阈值却更常误识 B 组的人。',
      femininity:
        '按男性化和女性化的特征分组，训练 400 步，种子 7、1、2：用 A 组 90 人、B 组 10 人训练，单看组内，B 组更难分清；用 10 和 90 人训练，就换成 A 组。可是用 90 和 10 人训练时，共用的阈值误识 B 组 4.6% 还是 6.3%，只看种子：训练人数不均，可能在一个数上看得出来，在另一个数上看不出来。',
    },
    real: '真实的系统，以及这里没有显示的',
    sources: {
      nist: {
        text: '美国 NIST 用 849 万人的 1827 万张照片，测试了 99 家开发者的 189 种算法（供应商测试第 3 部分，2019 年 12 月）。同一个阈值下，不同人群的误识率相差 10 倍到 100 倍以上；误拒率的差别小得多。各个算法不一样：一些在东亚开发的算法，对东亚人的脸就没有这种劣势。',
        link: 'NISTIR 8280',
      },
      williams: {
        text: '2020 年 1 月，底特律警方逮捕了法明顿希尔斯的罗伯特·威廉姆斯，关押 30 小时：人脸搜索把商店的模糊录像对上了他的旧驾照。这是第一起公开报道的此类逮捕。按照 2024 年 6 月的和解协议，当地不得只凭人脸搜索的结果逮捕人。',
        link: 'ACLU：威廉姆斯诉底特律市',
      },
    },
    notShown:
      '这些头是用公式画的，只有几百人，照片小，编码器也小。所以这幅插图只说明训练数据能造成这种差别，并不说明它在哪个真实系统里有多大；也没有显示偏向某些肤色的相机和光线、质量较差的标签，以及人们拿匹配结果做什么。差别也来自脸本身：如果一个特征遮住了五官，不管用谁来训练，照片都更难分清。',
  },
  table: {
    trained: '训练人数 A : B',
    group: '组',
    seed: '种子',
    steps: '步数',
    far: '误识率',
    farFrom: '误识率，95% 区间',
    val: '验证率',
    valFrom: '验证率，95% 区间',
    auc: 'AUC',
    aucFrom: 'AUC，95% 区间',
    empty: '还没有完成的训练。',
  },
};
