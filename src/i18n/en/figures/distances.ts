// English words of the figure `distances`.
import { fixed } from '../../numbers';

export const distances = {
  title: 'Two distances, step by step',
  caption:
    'The green line is the distance from the anchor to the positive, the dashed one to the negative; between them the margin. Training does not promise that the first shrinks and the second grows in every triplet. It opens the gap until the margin fits in.',
  spoken: (step: number, ap: number, an: number) =>
    `Step ${step}. Anchor to positive ${fixed(ap, 2)}, anchor to negative ${fixed(an, 2)}.`,
};
