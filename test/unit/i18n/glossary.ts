// One word for one idea: how the Chinese edition says each term, and what it must not say instead. A translation that
// is open to choice is decided here, once.

export interface Term {
  /** In English, as ARCHITECTURE and the English words have it. */
  readonly english: string;
  readonly chinese: string;
  /** Other words for the same idea, or words that say something else than the English. */
  readonly never: RegExp;
}

export const GLOSSARY: readonly Term[] = [
  { english: 'anchor, positive, negative', chinese: '锚点、正样本、负样本', never: /锚样本|正例|负例|阳性|阴性/ },
  { english: 'margin', chinese: '间隔', never: /边距|边际|裕度|余量/ },
  { english: 'three points and a margin', chinese: '三个点和一个间隔', never: /三个点，一个间隔/ },
  { english: 'ring', chinese: '环', never: /实线圆|虚线圆/ },
  { english: 'mining', chinese: '三元组挖掘', never: /难例|难样本挖掘/ },
  { english: 'picked, mined (of triplets)', chinese: '选中', never: /挑中|挖掘出|选出/ },
  {
    english: 'to teach (of triplets and pairs)',
    chinese: '起作用',
    never: /来教|在教|再教|教东西|[能还]教|什么也不教|可教|教不了|教得/,
  },
  { english: 'soft loss', chinese: '软形式（softplus）', never: /软损失|软间隔|软合页|软铰链/ },
  { english: 'slope', chinese: '斜率', never: /导数|求导|坡度/ },
  { english: 'what scale buys', chinese: '规模带来什么', never: /换来/ },
  {
    english: 'room (of an embedding)',
    chinese: '空间大小（维数）',
    never: /地方[，、]?(太小|再多|宽敞)|(太小|再多|更多)的?地方|\*\*地方/,
  },
  { english: 'unseen', chinese: '没见过的', never: /(?<!从)未见/ },
  { english: 'recall', chinese: '召回率（最近邻属于同类的比例）', never: /Recall@|查全率|命中率/ },
  { english: 'to enrol', chinese: '注册', never: /登记/ },
  { english: 'bar (of a vector, of a chart)', chinese: '条形', never: /根条|横条|竖条|粗条|柱子|柱形|每一条是/ },
  { english: 'the same numbers as a table', chinese: '用表格列出这些数字', never: /列成表/ },
  {
    english: 'figure',
    chinese: '插图',
    never:
      /请看图|在图中点|图会出现|各图|这个图(?!片)|的图，因此|另一张图(?!片)|这张图(?![片表])|别的图或|文章和其中的图/,
  },
  { english: 'new start', chinese: '新起点', never: /换个起点/ },
  { english: 'rendering', chinese: '生成人脸图片', never: /拍照/ },
  { english: 'MB, megapixels', chinese: 'MB、万像素', never: /兆字节|百万像素/ },
  { english: 'collapse', chinese: '坍缩', never: /崩溃|坍塌|塌缩/ },
  { english: 'encoder', chinese: '编码器', never: /编码网络|编码机/ },
  { english: 'embedding', chinese: '嵌入', never: /嵌入向量|表征/ },
  { english: 'one thing changes', chinese: '只变一个因素', never: /只变一样|这一样在变|渐变一样/ },
  { english: 'guessing', chinese: '瞎猜', never: /乱猜|随机猜测|盲猜/ },
  { english: 'prediction', chinese: '预测', never: /预料/ },
  { english: 'lab', chinese: '实验室', never: /实验台/ },
  {
    english: 'wider, narrower (of a margin)',
    chinese: '调大、调小',
    never: /间隔[^，。：]{0,4}(调|更|过|变)[宽窄]|过宽的间隔|加大间隔|间隔加大/,
  },
  { english: 'false accept, false accept rate', chinese: '误识、误识率', never: /误收|误放|误认|误报|误接受|错误接受/ },
  { english: 'false refusal', chinese: '误拒', never: /误拒绝|错误拒绝|漏识/ },
  { english: 'the strategy “Hardest”', chinese: '最难', never: /策略“困难”|困难[与或]半难/ },
  { english: 'batch', chinese: '批次', never: /小批量|批量|(这一|上一|本|每)批(?!次)/ },
  { english: 'normalisation', chinese: '归一化', never: /标准化|正规化|规范化/ },
  { english: 'to forbid zooming', chinese: '禁止放大', never: /禁止缩放|禁止变大|不许放大|不准放大/ },
  { english: 'contrastive loss', chinese: '对比损失', never: /比较损失|对照损失|对比（/ },
  { english: 'to compare', chinese: '比较', never: /对比(?!损失)/ },
  { english: 'map (of embeddings)', chinese: '嵌入地图', never: /(?<!嵌入)地图/ },
  { english: 'map (of a layer)', chinese: '特征图', never: /特征映射|激活图|张图之一|张输入图/ },
  { english: 'grid (of runs)', chinese: '网格', never: /栅格|格点图|方格图/ },
  { english: 'embedding size', chinese: '嵌入维数', never: /嵌入大小|嵌入尺寸|嵌入维度/ },
  { english: 'graphics card', chinese: '显卡', never: /图形卡|图形处理器|GPU/ },
  { english: 'threshold', chinese: '阈值', never: /门槛|阀值|临界值/ },
];
