import { percent } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const margin: ChapterWords = {
  title: 'What the margin is for',
  paragraphs: [
    'Leave the margin out, and all that is asked is that the negative be no nearer than the positive. The laziest of all encoders manages that: it sends every picture to the same point. All distances are 0, and so is the loss. With a margin α the same answer is expensive: it costs α for every single triplet.',
    'How large should it be? Without normalisation that is almost a question of units. An encoder that doubles all its vectors doubles all distances, so a wider margin is mostly paid for by zooming, and nothing is recognised any better. The sphere forbids that. On it, a wider margin drives different digits no farther apart. What it changes is who still teaches: more pairs count as not yet good enough. Here that does not help either: after 200 steps with a margin of 1, five to ten in a hundred pictures fewer have a right neighbour than with 0.2.',
    'Squared distances on the sphere end at 4. So a margin there is a share of all the room there is, and FaceNet’s 0.2 asks for a twentieth.',
  ],
  task: 'Compare a margin of 0.2 with one of 1, first where the encoder may zoom, then where it may not. Both runs stop at step 200: which of the numbers has the wider margin changed?',
  tries: ['Margin 0.2 or 1, free to zoom: 200 steps', 'Margin 0.2 or 1, no zooming: 200 steps'],
  card: {
    question: 'Margin 0, all triplets with a loss teach, 200 steps. How does it end?',
    answers: [
      'The loss stays high, and the digits come apart',
      'The loss goes to nearly 0, and the digits come apart',
      'The loss goes to nearly 0, and the digits stay mixed',
    ],
    run: 'Take 200 steps',
    happened: ({ steps, unit, before, after, others: [control] }) =>
      `After ${steps} steps the loss is ${written.loss(after.loss)} on average over the last ten. But only ${percent(after.recall)} of the unseen pictures have a nearest neighbour of the same digit (${percent(before.recall)} at the start). The mean ${unit === 'squared' ? 'squared distance' : 'distance'} between different digits was ${written.distance(before.different)} and is now ${written.distance(after.different)}; in the run on the right, from the same start with a margin of 0.2, it is ${written.distance(control?.different ?? null)}.`,
    why: 'A perfect loss and a useless encoder: with all points in nearly one place, no distance can be much larger than another. Nothing in the loss objects. The third term, the margin, would: it makes that answer cost something.',
  },
};
