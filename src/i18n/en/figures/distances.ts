// English words of the figure `distances`.

import type { Distance } from '../../../core/loss/kinds';
import { whole } from '../../numbers';
import { written } from '../../quantities';

export const distances = {
  title: 'Two distances, step by step',
  caption:
    'The green line is the distance from the anchor to the positive, the dashed one to the negative; between them the margin. Training does not promise that the first shrinks and the second grows in every triplet. It opens the gap until the margin fits in.',
  spoken: (step: number, ap: number, an: number, unit: Distance) =>
    `Step ${whole(step)}. ${unit === 'squared' ? 'Squared distance' : 'Distance'} anchor to positive ${written.distance(ap)}, anchor to negative ${written.distance(an)}.`,
};
