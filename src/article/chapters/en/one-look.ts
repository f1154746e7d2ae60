import { percent } from '../../../i18n/numbers';
import type { ChapterWords } from '../chapter';

export const oneLook: ChapterWords = {
  title: 'One look is enough',
  paragraphs: [
    'Here is the answer to the wonder at the beginning. To learn a new face, nothing is trained at all. One picture goes through the encoder, and its embedding is kept with a name. That is **enrolling**. When a new picture comes, it gets the name of the nearest kept embedding. The learning was done long before, on other people; what it left behind is a space in which pictures of one person lie together.',
    'Not every visitor is known, though. So the **threshold** stays in force: if even the nearest embedding is too far away, the honest answer is “nobody I know”. That is how your phone turns a stranger away.',
    'One look has its limits, and you can find them. “Find where it fails” turns the head of somebody whom the encoder loses on the way. Enrol one of these pictures instead, and others are lost. Or enrol somebody half-way between two people, or make a face that nobody has.',
  ],
  task: 'Ten strangers are enrolled. Press “Play”, and watch the share of right names leave chance and raw pixels behind. Then press “Find where it fails”: at which turn of the head is the name lost?',
  card: {
    question:
      'A hundred strangers, five pictures of each. After 200 steps: how often is the nearest of the 499 other pictures one of the same stranger? Guessing is right less than one time in a hundred.',
    answers: ['As often as guessing', 'Thirty to fifty times as often as guessing', 'Nearly always'],
    run: 'Take 200 steps',
    happened: ({ steps, before, after }) =>
      `Before training, the nearest of the 499 was of the same stranger for ${percent(before.recall)} of the pictures, because pixels alone tell something. After ${steps} steps it is so for ${percent(after.recall)}.`,
    why: 'Among a hundred faces there is often one that is alike. The figure asks an easier question, which of ten enrolled people it is, so none of its percentages is this one. With more people to learn from and more steps it gets better still; FaceNet had eight million people.',
  },
};
