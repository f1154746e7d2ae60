import type { ClosingWords } from './closing';

export const closing: ClosingWords = {
  reading: {
    title: 'Further reading',
    notes: {
      facenet:
        'Where this article’s equation, its margin of 0.2 and semi-hard negatives come from. Short and readable.',
      pairs: 'Pairs with a margin, nine years before FaceNet.',
      defense:
        'Hardest negatives within small batches, plain instead of squared distance, and what to watch while training.',
      sampling: 'Why negatives drawn at random teach so little in many dimensions, and another way to draw them.',
      hard: 'Why the hardest negatives make training collapse, drawn as a picture of two similarities.',
      reality: 'A sober comparison of losses: measured fairly, the newer ones gain little.',
      normface: 'A classifier on unit vectors, and its scale.',
      arcface: 'A classifier with a margin in the angle.',
      supcon: 'InfoNCE with many positives.',
      dpr: 'Questions and the passages that answer them in one space.',
      clip: 'Pictures and their captions in one space.',
    },
  },
  cite: {
    title: 'How to cite',
    lead: 'The text and pictures may be used under CC BY 4.0, the code under the MIT licence. A reference could read:',
    plain: (url) => `Triplet Lab: How far is far enough? An interactive introduction to triplet loss. ${url}`,
    entry: {
      title: 'Triplet Lab: How far is far enough?',
      authors: 'The Triplet Lab authors',
      note: 'An interactive introduction to triplet loss',
    },
    copy: 'Copy BibTeX',
    teachers: 'For teachers: a lesson, assignments, and a page that checks them',
  },
};
