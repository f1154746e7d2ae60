// English words of what can be taken along: links, picture, run, encoder.
import { whole } from '../numbers';

export const share = {
  title: 'Share and save',
  makeLink: 'Link or embed…',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  savePicture: 'Picture (SVG)',
  saveRun: 'Run (CSV)',
  saveEncoder: 'Encoder (TensorFlow.js)',
  pytorch: {
    title: 'Take it to PyTorch',
    note: 'A zip with this run and its code in Python. It repeats the run in PyTorch, step by step, and then trains on a folder of your own pictures, on one GPU or many. The encoder that it writes, two files, comes back here.',
    gpu: 'The GPU has trained a part of this run; the zip holds the run as the processor trains it.',
    packing: (step: number, of: number) => `Training the run again: step ${whole(step)} of ${whole(of)}.`,
    packed: 'triplet-run.zip is ready; its README begins with three commands.',
    load: 'Load an encoder…',
    loaded: (dimensions: number) =>
      `The lab now shows this encoder of ${whole(dimensions)} dimensions at step 0; training goes on from it.`,
  },
  saving: 'Preparing the file…',
};
