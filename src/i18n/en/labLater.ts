// English words of the lab that its first picture does not need: what the numbers mean when something special happens, and
// what can be taken along.
import { fixed, times } from '../numbers';

export const insights = {
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

export const share = {
  title: 'Share and save',
  copyEmbed: 'Copy embed code',
  embedTitle: 'Paste this into a course page',
  copied: 'Copied.',
  copyFailed: 'Copying was not allowed here; the code is selected, press Ctrl+C.',
  savePicture: 'Picture (SVG)',
  saveRun: 'Run (CSV)',
  saveEncoder: 'Encoder (TensorFlow.js)',
  saving: 'Preparing the file…',
};
