import { percent } from '../../../i18n/numbers';
import type { ChapterWords } from '../chapter';

export const tryIt: ChapterWords = {
  title: 'Try it yourself',
  paragraphs: [
    'This is the whole lab, with every control. Most of them act at once, in the middle of a run; those that change what is learned start the run again and say so. And everything can be taken along: the code that puts this figure into a course page just as it stands, the picture, the course of the run as a table, and the trained encoder itself.',
    'Some questions to begin with. Which two digits are hardest to tell apart, and do three dimensions help? Take the collapse of the last chapter and change nothing but the distance, from squared to plain: does it still happen? Two dimensions or 128: what does the histogram of distances say? And what does the soft loss, which has no margin, do with triplets that are easy already?',
    'The lab starts with the students. Each has marks in six subjects and belongs to one of three streams: science, arts or languages. On average the totals are equal in all streams, so adding up the marks says nothing.',
  ],
  task: 'Choose one setting. Say aloud what you expect, change only this one, and run.',
  card: {
    question:
      'No one tells the encoder which subjects matter. After 100 steps, how often is the nearest neighbour of a student it has never seen from the same stream?',
    answers: ['About one time in three: pure chance', 'About half the time', 'More than eight times in ten'],
    run: 'Take 100 steps',
    happened: ({ steps, before, after }) =>
      `At the start it was ${percent(before.recall)} of the unseen students. After ${steps} steps it is ${percent(after.recall)}.`,
    why: 'The triplets say only who belongs together. To keep them together, the encoder has to find out by itself which marks matter. For the same reason it can find out what matters in a face.',
  },
};
