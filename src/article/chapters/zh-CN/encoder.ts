import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const encoder: ChapterWords = {
  title: '从图片到向量',
  figures: ['编码器', '两张人脸'],
  paragraphs: [
    '分数本来就是数。图片也是数，只是太多了：一张 32 × 32 像素的灰度图有 1,024 个数，而同一个人的两张照片，可能几乎每个数都不一样。所以要有一个网络，叫**编码器**，把每张图变成一小串数，只留下要紧的东西。这串数就是**嵌入**，即空间里的一个点。FaceNet 的嵌入有 128 个数，这里也一样。“两张人脸”说明为什么非要网络不可：头一转，像素的变化就可能和换了一个人一样大。编码器要**忽略**前者，**留住**后者。',
    '锚点、正样本、负样本走的是同一个编码器，权重也相同。它常被画成三个，其实只有一个。接着 FaceNet 把每个向量除以自己的长度，让所有点落在半径为 1 的球面上，这叫**归一化**。这样，平方距离就在 0（方向相同）到 4（方向相反）之间。',
    '此后，识别就是测量：两张图的距离小于**阈值**，就判为同一个人。FaceNet 论文的图 1 里，平方距离 1.1 就把那些例子分开了；这里的阈值也从 1.1 起。哪个阈值最好，要用专门留出的图片来定。',
  ],
  task: '点一下三张图里的一张，换成另一张，跟着它逐层走过编码器。再移动阈值，看有没有一个位置能让两对都判对。没有的话，就换别的图，或继续训练。',
  card: {
    question: '训练走十步，变的会是什么？',
    answers: ['图片', '参与三元组的那些图的向量', '权重；于是所有图的向量都变，没参与三元组的也一样'],
    run: '走十步',
    happened: ({ steps, unit, before, after, followed }) =>
      `${followed ? `插图里，${steps} 步之后，锚点到正样本从 ${written.distance(followed.before.anchorPositive)} 变成了 ${written.distance(followed.after.anchorPositive)}，到负样本从 ${written.distance(followed.before.anchorNegative)} 变成了 ${written.distance(followed.after.anchorNegative)}。` : `${steps} 步之后，`}训练中没见过的人也动了：不同的人的照片之间，平均${unit === 'squared' ? '平方距离' : '距离'}从 ${written.distance(before.different)} 变成了 ${written.distance(after.different)}。`,
    why: '一步训练只改变权重，别的什么都不改变。每张图都要经过同样的权重，所以每个向量都会动。最初几步会把所有图都拉开，同一个人的照片也不例外：原来判对的一对，可能一时判错，多走几步才又靠拢。',
  },
};
