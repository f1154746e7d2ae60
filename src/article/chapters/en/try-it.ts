import { percent } from '../../../i18n/numbers';
import type { ChapterWords } from '../chapter';

export const tryIt: ChapterWords = {
  title: 'Try it yourself',
  paragraphs: [
    'This is the lab, with all its controls (on a narrow screen, “Whole lab” opens them). Most of them act at once, in the middle of a run; those that change what is learned start the run again and say so. And everything can be taken along: the code for a course page, the picture, the run as a table, and the trained encoder.',
    'The lab starts with the students. Each has marks in six subjects and belongs to one of three streams: science, arts or languages. On average the totals are equal in all streams, so adding up the marks says nothing.',
  ],
  task: 'Choose a question, and say aloud what you expect. A click starts its run, which stops by itself. Then change one setting, only one, and run again.',
  tries: [
    'Ten digits in two dimensions: which two stay mixed up longest? Do three dimensions help?',
    'The collapse of chapter 12, but with plain distance: does it happen, and does it last?',
    '128 numbers in place of 3: what becomes of the histogram of distances?',
    'The soft loss, which has no margin: what does it do with triplets that are easy already?',
  ],
  card: {
    question:
      'No one tells the encoder which subjects matter. After 100 steps, how often is the nearest neighbour of a student it has never seen from the same stream?',
    answers: ['About one time in three: pure chance', 'About half the time', 'More than eight times in ten'],
    run: 'Take 100 steps',
    happened: ({ steps, before, after }) =>
      `At the start it was ${percent(before.recall)} of the unseen students, more than chance: an untrained network, too, keeps similar marks near each other. After ${steps} steps it is ${percent(after.recall)}.`,
    why: 'The triplets say only who belongs together. To keep them together, the encoder has to find out by itself which marks matter. For the same reason it can find out what matters in a face.',
  },
};
