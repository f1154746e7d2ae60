import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const encoder: ChapterWords = {
  title: 'From a picture to a vector',
  figures: ['The encoder', 'Two pictures of a head'],
  paragraphs: [
    'Marks are numbers already. Pictures are too, but far too many: a grey picture of 32 × 32 pixels is a list of 1,024 numbers, and two photographs of one person can differ in nearly all of them. So a network, the **encoder**, turns every picture into a short list that keeps what matters: its **embedding**, a point in space. FaceNet’s has 128 numbers, and so has the one here. “Two pictures of a head” shows why a network is needed: turn a head, and as much can change in the pixels as if somebody else took its place. The encoder must **ignore** the first and **keep** the second.',
    'Anchor, positive and negative all go through the same encoder, with the same weights. It is often drawn three times, but there is only one. FaceNet then divides every vector by its length, so that all points lie on a sphere of radius 1. That is **normalisation**. Squared distances then run from 0, the same direction, to 4, the opposite one.',
    'After that, recognising is measuring. Two pictures are taken to show the same person if their distance is below a **threshold**. In the first figure of the FaceNet paper, a squared distance of 1.1 separates the examples; the threshold here begins there. Pictures kept aside decide which threshold is best.',
  ],
  task: 'Press a picture for another one, and follow it through the encoder. Can a threshold judge both pairs rightly? If not, choose other pictures or train on.',
  card: {
    question: 'Ten steps of training are taken. What will be changed by them?',
    answers: [
      'The pictures',
      'The vectors of the pictures that were in the triplets',
      'The weights, and so the vectors of all pictures, also of those that were in no triplet',
    ],
    run: 'Take ten steps',
    happened: ({ steps, unit, before, after, followed }) =>
      `${followed ? `In the figure, anchor and positive are ${written.distance(followed.after.anchorPositive)} apart after ${steps} steps, instead of ${written.distance(followed.before.anchorPositive)}; anchor and negative ${written.distance(followed.after.anchorNegative)}, instead of ${written.distance(followed.before.anchorNegative)}. ` : ''}Strangers, who are never used in training, have moved too: the mean ${unit === 'squared' ? 'squared distance' : 'distance'} between pictures of different ones is ${written.distance(after.different)}${followed ? '' : ` after ${steps} steps`}, instead of ${written.distance(before.different)}.`,
    why: 'A step changes the weights and nothing else. As every picture goes through the same weights, every vector moves. The first steps spread all pictures out, those of one person too: a pair that was judged rightly may be judged wrongly for a while, until further steps bring it together.',
  },
};
