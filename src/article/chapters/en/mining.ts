import { percent } from '../../../i18n/numbers';
import type { ChapterWords } from '../chapter';

export const mining: ChapterWords = {
  title: 'Which triplets teach',
  paragraphs: [
    'Forty pictures make many triplets: 40 anchors, 7 positives for each, 32 negatives for each pair, 8,960 in all. Soon most of them are easy. An easy triplet has no loss, so it moves nothing; taking the mean over all of them only waters down the few that matter. To choose the ones to learn from is called **mining**.',
    'The **hardest** negative of each anchor seems a clever choice. But in a whole data set the hardest ones are mostly mislabelled or bad pictures, and FaceNet’s authors saw that hardest negatives can lead early on to a collapsed model. Their way out is **semi-hard**: negatives that are farther away than the positive, but still inside the margin. Where a pair has several, this page takes the nearest; the paper leaves that open. A pair that has none teaches nothing in that step.',
    'Others found other ways. Hermans and colleagues take the hardest of a small batch, where they are only moderately hard, and plain distances, because squared ones collapsed more easily.',
  ],
  task: 'Press “Play” and choose another strategy in the middle of the run. Watch the counts of easy, semi-hard and hard triplets in the picture, and above it the share of pairs that still teach.',
  card: {
    question: 'After 150 steps with semi-hard mining: what share of all triplets in the batch still has a loss?',
    answers: ['About half', 'About one in five', 'Fewer than one in ten'],
    run: 'Take 150 steps',
    happened: ({ steps, before, after }) =>
      `In the first step ${percent(before.active)} of all triplets had a loss. After ${steps} steps it is ${percent(after.active, 1)} on average over the last ten.`,
    why: 'A trained encoder has already dealt with nearly all triplets. Whoever draws them at random learns from almost none. Mining finds the ones that are left.',
  },
};
