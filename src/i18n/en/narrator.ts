// English words of the narrator: what the numbers mean when something special happens.
import { fixed, times } from '../numbers';

export const narrator = {
  packed: (ratio: number) => `Packed: different items are ${times(ratio)} closer than at the start. This may recover.`,
  collapsed: 'Collapsed: nearly the same point for every item, so each triplet costs the margin.',
  twistTitle: 'What the wider margin did.',
  twist: (different: number, same: number, before: number, after: number) =>
    `Different items now stand ${times(different)} as far apart, but same ones ${times(same)} too, and recall on unseen items went from ${fixed(before, 2)} to ${fixed(after, 2)}. Mostly, the encoder has zoomed.`,
  forbid: 'Forbid zooming',
  forbidHelp: 'Put every embedding on the unit circle, as FaceNet does, and start again.',
  forbidden:
    'Every embedding now lies on the unit circle. A wider margin can no longer be bought by zooming: it decides which pairs still teach.',
  allow: 'Allow zooming',
};
