// English words of what can be taken along: links, picture, run, encoder.
export const share = {
  title: 'Share and save',
  makeLink: 'Link or embed…',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  savePicture: 'Picture (SVG)',
  saveRun: 'Run (CSV)',
  saveEncoder: 'Encoder (TensorFlow.js)',
  saving: 'Preparing the file…',
};
