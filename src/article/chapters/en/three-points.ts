import type { ChapterWords } from '../chapter';

export const threePoints: ChapterWords = {
  title: 'Three points and a margin',
  paragraphs: [
    'Marks lie on a line. Pictures become points in a space, and so the same question is asked in the plane: an anchor\u00a0●, a positive\u00a0■ and a negative\u00a0▲. Two distances decide everything, from the anchor to the positive and from the anchor to the negative.',
    'Draw one circle round the anchor through the positive, and a second one farther out, by the margin. A negative outside both is **easy**: the loss is 0, and it is left alone. Between the circles it is **semi-hard**: farther than the positive, but not far enough. Within the first circle it is **hard**: nearer than the positive.',
    'Where there is a loss, each point has a direction in which that loss falls fastest. The arrows show it. The positive is pulled towards the anchor, the negative is pushed away, and the anchor moves too: towards the positive, and away from the negative.',
    'Free points can follow their arrows. Pictures cannot: one network places all of them, with the same weights. Switch to “One shared encoder”, and a step taken for three points moves all others as well.',
  ],
  task: 'Drag the negative from far outside towards the anchor. The loss wakes at the outer circle, not before; then press “One gradient step” until it sleeps again.',
  card: {
    question:
      'The positive is 1 away from the anchor, the negative 2, and the margin is 0.5. One step is taken. What moves?',
    answers: ['The positive moves a little nearer', 'Nothing moves', 'The negative moves a little farther away'],
    run: 'Set it up',
    why: 'The negative has to be 1.5 away and is 2 away. The loss is 0, no arrow is left, and “One gradient step” is greyed out: there is nothing to move. Triplet loss never asks for the positive to be as near as possible; it asks for a gap, and rests when there is one.',
  },
};
