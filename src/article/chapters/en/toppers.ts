import type { ChapterWords } from '../chapter';

export const toppers: ChapterWords = {
  title: 'The topper and you',
  paragraphs: [
    'Begin with something everybody knows: marks. A **topper** is one of the best of a class: A, with 95, is one. B has 93, you have 50. Is B a topper too? Parents would infer it at once: things of one class share features, and only 2 marks lie between A and B. Are you? Between A and you lie 45. FaceNet does the same with faces: take one example as the **anchor**, measure how far the others are from it, and compare that with a **threshold**.',
    'Seen from A, B goes with the topper and is called the **positive**; you, for now, do not, and are called the **negative**. But anchor is only a role. Press “Make me the anchor” beside your mark, and all is measured from you: at the first threshold, 10, B is no positive any more.',
    'Now turn the question round. Let the labels be fixed and the marks be what may move. B should be close to A, and you should be farther away than B, by at least a **margin**. If you are, there is nothing to do, and the loss is 0. If you are not, the loss is exactly what is missing.',
    'One thing is different from faces. Here the distance is the label: who has such marks is a topper. A face belongs to somebody, whatever any distance says.',
  ],
  task: 'Go to “2 Push” and press “Set it up”. From which mark on is there a loss now, with squared distances?',
  card: {
    question:
      'On the scale from 0 to 100, with a margin of 10, a mark of 50 has no loss. Suppose that you improve, mark by mark. When does the loss begin?',
    answers: ['At once: every mark brings you nearer to A', 'Above 83', 'Only above 93, where you pass B'],
    run: 'Show the answer',
    why: 'B is 2 from the topper, and the margin adds 10: a negative must keep a distance of 12, so it may go up to 83. At 84 you are only 11 away, and the loss is the 1 that is missing. Passing B is not needed: coming into the margin is enough.',
  },
};
