import { percent } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

/** In the order of `SIDE_BY_SIDE`. */
const LOSSES = ['triplets', 'contrastive pairs', 'InfoNCE', 'the softmax classifier', 'ArcFace'];

export const sinceThen: ChapterWords = {
  title: 'Since then',
  figures: ['Margins', 'Distances', 'Losses', 'Threshold'],
  paragraphs: [
    'What everybody asks next: **which margin?** No sentence answers that for all data; but runs so small take no second: try them all. A margin of 0 asks for nothing; 5 finds no room on the circle. With semi-hard negatives and squared distances a broad hill lies between them: from 0.05 to 0.8 at least six in ten unseen pictures have a right neighbour. One seed proves nothing: give each cell a few.',
    'And **which distance?** On the circle angle, chord, squared chord and cosine say one thing in four ways, and find the same neighbours. A margin of 0.2 squared is one of 0.1 of the cosine everywhere, but no fixed angle: with the positive 10° from the anchor, the negative must be 18° farther round; at 90°, 6°. Off the circle, cosine and distance may name different neighbours: train and rank with the same one, or divide each vector by its length.',
    'And **which loss?** All pull like to like and push the rest; they differ in whom, and how hard. Contrastive pairs (2006) push each negative inside the margin by what is missing. InfoNCE or SupCon (2020) shares one push among all of them; the lower its temperature, the more of it goes to the nearest. A classifier on unit vectors (NormFace, 2017) and ArcFace (2019) push away from one vector a class; ArcFace makes its own win by an angle. With each picture’s caption as its positive, InfoNCE trains CLIP (2021); with a passage for each question, retrieval: a language model gets the nearest passages (DPR, 2020).',
    'And **one threshold for everybody?** Two groups of made-up people differ in age. Trained on 90 of A and 10 of B, one threshold takes two strangers of B for one person about twice as often as two of A; trained on 10 and 90, it is A that fares worse. With 50 and 50, the seed alone decides whether B comes to 4.6 or 6.6%. What that means for real systems, made-up heads don’t say. **Wrong labels**? See “How training breaks”.',
  ],
  task: 'Take all runs with “Learning rate” in the place of mining: does the best margin stay where it was? Then turn the dial, and look for the angle from which all three margins end at one place.',
  card: {
    question:
      'Only the hardest negatives teach, on the circle, by squared distances. Ten margins from 0 to 5, 150 steps each. At which of them do the digits come apart?',
    answers: ['At those below 0.1', 'At those above 1', 'At none of them'],
    run: 'Take the runs',
    why: 'At first the hardest negative is nearly always nearer than the positive. The cheapest way to lessen such a loss is to draw all points together: then the loss sits at the margin, whatever the margin is. Semi-hard negatives, in the rows above, leave that trap out.',
  },
  besideCard: {
    question:
      'The positive stands at 90° from the anchor, and the margin is 0.2 squared. How much farther round must the negative be?',
    answers: ['About 6°', 'About 18°', 'About 26°'],
    run: 'Turn the dial to 90°',
    why: 'At 90° a squared chord grows fastest, so few degrees are enough. At 0° the same margin takes 26°, and near 180° it finds no room at all.',
  },
  furtherCards: [
    {
      question:
        'Five losses, from the same weights and with the same batches. After 100 steps, which encoders are behind on unseen digits?',
      answers: [
        'Those that compare items with items',
        'Those of the two classifiers',
        'None: the loss makes no difference',
      ],
      run: 'Take 100 steps',
      happened: ({ steps, after, others }) =>
        `Recall on unseen digits after ${steps} steps: ${[after, ...others].map(({ recall }, i) => `${LOSSES[i]} ${written.recall(recall)}`).join(', ')}.`,
      why: 'Items push each other at once, wherever they are. A class vector begins where chance has put it, and must first find its class. It is a late start and no verdict: the two classifiers gain more by step 200 than the triplets do. Run on.',
    },
    {
      question:
        'An encoder learns from 90 people of group A (younger) and 10 of group B (older). One threshold accepts 5% of the pairs of different people, both groups together. Which strangers does it mistake for each other more often?',
      answers: [
        'Two of A: it has learned to know them best',
        'Two of B, about twice as often',
        'Both alike: the threshold is the same',
      ],
      run: 'Train it: 400 steps',
      happened: ({ steps, falseAccepts }) =>
        `After ${steps} steps the threshold takes ${percent(falseAccepts?.a ?? null, 1)} of A’s different pairs for one person, and ${percent(falseAccepts?.b ?? null, 1)} of B’s.`,
      why: 'What tells people apart it has learned mostly from A, and B is told apart worse. So one number for all is not the same chance for all. But one run proves nothing: take the other seeds, and the other shares.',
    },
  ],
};
