import { percent } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const scale: ChapterWords = {
  title: 'What scale buys',
  paragraphs: [
    'Two hundred people are nothing beside FaceNet’s eight million. But they are enough to see what more people are good for. Train the same encoder, from the same start and for as many steps, on ten people, on forty and on two hundred, and ask each time how well it tells strangers apart.',
    'With **ten people** every batch holds all of them. Soon hardly a triplet has a loss, and the encoder looks finished. It is, as far as these ten are concerned: anything that tells them apart will do, a haircut or a chin. Only when many people have to be told apart does it pay to learn what faces have in common.',
    'The other axis is **room**. In two dimensions all people share one circle, and neighbours get in each other’s way. With a few dimensions more that is over; beyond some thirty, these faces gain nothing.',
  ],
  task: 'Fill the chart: each point is a real run of 400 steps in your browser, and the card’s is one of them. Then repeat a point with another seed and see how far chance goes.',
  card: {
    question:
      'Ten people, 400 steps, and hardly a pair of the batch still teaches. How often is a pair of one stranger closer than a pair of two?',
    answers: [
      'More than nine times in ten, as after learning from two hundred',
      'About four times in five, where pixels alone come to seven in ten',
      'Half the time: it has learned nothing of use for others',
    ],
    run: 'Take 400 steps',
    happened: ({ steps, before, after }) =>
      `After ${steps} steps ${percent(after.teaching)} of the pairs still teach on average over the last ten (${percent(before.teaching)} at first). But a pair of one stranger is closer in only ${percent(after.auc, 1)} of the cases, at the chart’s point an AUC of ${written.area(after.auc)}; before training it was ${percent(before.auc, 1)}.`,
    why: 'The loss only knows the people it is shown. That is why a falling loss is no proof: what counts is measured on people kept aside.',
  },
};
