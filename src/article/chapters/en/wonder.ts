import { percent } from '../../../i18n/numbers';
import type { ChapterWords } from '../chapter';

export const wonder: ChapterWords = {
  title: 'A machine that knows a face after one look',
  paragraphs: [
    'Show your phone your face once, and it knows you again tomorrow: tired, with a hat, in bad light. In 2015 a network called FaceNet was asked of thousands of pairs of photographs whether they show the same person. It was right 99.63% of the time. And its makers also tested it on people who had not been among those it was trained on.',
    'From outside this looks like magic, and such a network is often called a black box. But what it was trained to do fits into one sentence: of three pictures, keep the two of one person closer together than the two of different people, by a clear margin. That is **triplet loss**, and in this article you open the box. The network here is so small that it learns in your browser while you watch, first from handwritten digits, and further down from faces.',
    'The map shows pictures of digits where the network puts them. Three have a badge: the anchor\u00a0●, the matching one, from here on called the **positive**\u00a0■, and the different one, the **negative**\u00a0▲. Those with a dotted outline are never used to train it. Its weights start as random numbers, so at first the digits lie in one heap.',
  ],
  task: 'Press “One step” a few times and watch the heap come apart. Then point at a picture, or move to it with the arrow keys, to see which others the network finds most like it.',
  card: {
    question:
      'The network takes 15 steps. How often will an unseen picture then have a picture of the same digit as its nearest neighbour?',
    answers: ['About one time in three: pure chance', 'About six times in ten', 'More than nine times in ten'],
    run: 'Take 15 steps',
    happened: ({ steps, before, after }) =>
      `At the start it was ${percent(before.recall)} of the unseen pictures, more than chance: an untrained network, too, keeps similar pictures near each other. After ${steps} steps it is ${percent(after.recall)}.`,
    why: 'The network never saw these pictures. It did not learn them by heart; it learned what makes two pictures alike. That is why one look at something new can be enough.',
  },
};
