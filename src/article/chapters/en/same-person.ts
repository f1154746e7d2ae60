import { percent } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const samePerson: ChapterWords = {
  title: 'Same person or not?',
  paragraphs: [
    'Now the question that FaceNet was asked: do these two photographs show one person? Measure the distance of their embeddings and compare it with a **threshold**. A strict one turns away people who are who they say they are; a generous one lets in people who are not. FaceNet counts both. **VAL** is the share of pairs of one person that are accepted, **FAR** the share of pairs of two people that are accepted by mistake.',
    'The encoder learns from people who never existed: heads made by arithmetic, turned, lit and smiling differently in every picture. It begins with 40 of them; from step 60 on there are 80, and from step 300 on all 200. It is tested on a hundred others whom it has never met. Fifty of them serve to choose the threshold, fifty to judge it.',
    'The curve shows every threshold at once. The area under it, **AUC**, says how often a pair of one person is closer than a pair of two: 0.5 is guessing, 1 is perfect. Beside it stand the same pixels without any encoder, and the encoder before it learned anything.',
  ],
  task: 'Drag the threshold in the histogram and find the one where both mistakes are equally frequent. Then look at the worst pairs under “Mistakes”: would you have been right?',
  card: {
    question:
      'One pair of pictures shows one stranger, another shows two. After 150 steps on other people, 80 at most: how often is the first pair the closer one?',
    answers: [
      'Half the time: it has never met any of them',
      'Seven times in ten, as with raw pixels',
      'About nine times in ten',
    ],
    run: 'Take 150 steps',
    happened: ({ steps, before, after }) =>
      `At the start it was ${percent(before.auc, 1)} of the time. After ${steps} steps it is ${percent(after.auc, 1)}, the curve’s AUC of ${written.area(after.auc)}, for people who were in no triplet.`,
    why: 'The triplets never said who somebody is, only who belongs together. What an encoder learns from that, to ignore the light and the turn of the head and to keep the face, is of use for people it has never met. Not for all of them alike: “Mistakes” shows for whom it fails.',
  },
};
