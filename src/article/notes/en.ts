import type { NoteWords } from './noteWords';

export const notes: NoteWords = {
  learning: {
    before: 'before',
    after: 'after',
    between: 'learning',
    roles: { anchor: 'a picture', positive: 'the same person', negative: 'somebody else' },
    description: {
      before: 'Before learning, the negative stands near the anchor and the positive far away.',
      after: 'After learning, the positive stands near the anchor, and the negative beyond the margin.',
    },
  },
  line: {
    title: 'FaceNet’s training line',
    stages: {
      batch: { name: 'Batch', what: 'some 1,800 faces' },
      network: { name: 'Network', what: 'millions of weights' },
      length: { name: 'L2', what: 'vector ÷ its length' },
      embedding: { name: 'Embedding', what: '128 numbers a face' },
      loss: { name: 'Triplet loss', what: 'margin 0.2' },
    },
    caption:
      'Only the network has weights: what the loss says goes back to it, and nothing else is changed. Here the batch has 40 digits, and an embedding 3 numbers. The figure shows the same 60 digits all the time, twelve of each.',
  },
  collapse: {
    title: 'One triplet of the left run with seed 7',
    step: (step) => (step === 0 ? 'at the start' : step === 1 ? 'after 1 step' : `after ${step} steps`),
    distances: (positive, negative) => `●\u00a0■\u00a0${positive}, ●\u00a0▲\u00a0${negative}`,
    description: (step, positive, negative) =>
      `Three points on a circle after ${step} steps: squared distance ${positive} from the anchor to the positive, ${negative} to the negative.`,
    caption:
      'The far positive\u00a0■ pulls harder than the near negative\u00a0▲ pushes, and on the circle ▲ stands in the way. Pushed off by ●, it lands on ■; from then on, whatever pulls ● towards ■ pulls it towards ▲ too.',
  },
};
