import { percent } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const train: ChapterWords = {
  title: 'Train it',
  figures: ['The run', 'Distances'],
  paragraphs: [
    'Now five digits, 0 to 4, and points on a sphere: the way of FaceNet, with three numbers instead of 128. A **batch** of 40 pictures is drawn, eight of each digit. A triplet needs two of each, as of each person in a collection; but two make only 80 triplets, eight 8,960. The encoder places them, triplets are formed, their loss is computed. Then comes the part that is learning: for every weight it is known in which direction the loss falls, and every weight goes a small step that way. Then the next batch is drawn.',
    'Watch the right thing. What opens is the gap between the two distances. Most of it comes from negatives that move away; the positives come nearer in only half to two thirds of all cases, depending on the seed. The loss, under “Charts”, is the mean of the triplets that still have a loss, so it can stay flat while the encoder gets better. The curve to follow is the share of pairs still teaching. When to stop? When recall on unseen pictures no longer rises: from step 200 to 600 it moves by six in a hundred at most.',
  ],
  task: 'Let it run for a while, press “Same start” and run it again: the same first weights, the same batches, the same course. “New start” takes others.',
  tries: ['Two of each: 200 steps', 'Eight of each: 600 steps'],
  card: {
    question:
      'The run takes 200 steps. What will the loss, a mean over the triplets that still have one, do meanwhile?',
    answers: [
      'It falls to nearly 0, as the digits come apart',
      'It falls too, but by far less than the pairs that still teach',
      'It rises, because the digits get mixed up',
    ],
    run: 'Take 200 steps',
    happened: ({ steps, before, after }) =>
      `In ${steps} steps the loss went from ${written.loss(before.loss)} to ${written.loss(after.loss)}, and the pairs still teaching from ${percent(before.teaching)} to ${percent(after.teaching)}; the second number of each is the mean of the last ten steps. The unseen pictures whose nearest neighbour is of the same digit went from ${percent(before.recall)} to ${percent(after.recall)}.`,
    why: 'Satisfied triplets drop out of the mean; only those that still have a loss are counted. So it comes down to about half of its start, or less, while of the share of pairs that teach less than one in ten is left. Where a batch has none left, the loss is 0 for that step. A loss that falls slowly is not a sign that little is learned.',
  },
};
