import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const breaking: ChapterWords = {
  title: 'How training breaks',
  paragraphs: [
    '**Collapse.** Let only the hardest negatives teach, on a circle, with squared distances. An anchor is pulled towards a far positive, often straight through a negative. So pictures come nearer, and in the end all fall together. Then every triplet costs exactly the margin, and the slope of the loss is 0. With squared distances, runs are still mixed up at step 1,000; with plain ones, whose slope does not fade, seven or eight in ten pictures have a right neighbour again by then.',
    '**A margin out of reach.** On the sphere, squared distances end at 4. With a margin of 5 no negative is far enough. Every triplet goes on teaching for ever, and the loss cannot reach 0. So the bracket [ ]₊ never acts. In 3-D, ten to forty in a hundred pictures fewer have a right neighbour at step 200 than with 0.2.',
    '**Too little room, on a circle.** Two points at a squared distance of 0.2 are 26° apart, and 360° has room for only 13 such gaps. So a fourteenth class must cause loss. In 32 dimensions there is room to spare.',
    '**Too few people.** Ten faces are soon learned by heart, and strangers stay mixed up: see “What scale buys”.',
    '**Wrong labels.** With a fifth of the training labels wrong, recall on unseen digits rises at first, and by step 400 it has fallen again.',
  ],
  task: 'Press the first button, then “New start” and “Play”: does another start save the left run?',
  tries: [
    'Hardest or semi-hard, from seed 7: 100 steps',
    'Never clipped or at 0: 200 steps',
    '2-D or 32-D: 100 steps',
    'A fifth of the labels wrong or none: 400 steps',
  ],
  card: {
    question: 'Hardest negatives only, margin 0.2, 100 steps. Where does the loss settle?',
    answers: ['At 0', 'Close to 0.2, the margin', 'It grows without end'],
    run: 'Take 100 steps',
    happened: ({ steps, unit, before, after, others: [control] }) =>
      `After ${steps} steps the loss is ${written.loss(after.loss)} on average over the last ten. The mean ${unit === 'squared' ? 'squared distance' : 'distance'} between different digits was ${written.distance(before.different)} and is now ${written.distance(after.different)}. The run on the right shows what should happen: the same start and batches, but semi-hard negatives; there it is ${written.distance(control?.different ?? null)}.`,
    why: 'If all points lie in one place, both distances are 0, and what remains of the loss is 0 − 0 + 0.2. While the points are not yet quite in one place, it is a little more. A loss that stays close to the margin is the mark of a collapse. A smaller learning rate only makes it slower; gentler negatives prevent it, and with plain distances the run recovers, though late.',
  },
};
