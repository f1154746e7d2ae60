// English words of what can be taken along: embed code, picture, run, encoder.
export const share = {
  title: 'Share and save',
  copyEmbed: 'Copy embed code',
  embedTitle: 'Paste this into a course page',
  copied: 'Copied.',
  ofFile:
    'This code names a file on your computer, so it works only there. For a course, copy it from the page on the web.',
  copyFailed: 'Copying was not allowed here; the code is selected, press Ctrl+C.',
  savePicture: 'Picture (SVG)',
  saveRun: 'Run (CSV)',
  saveEncoder: 'Encoder (TensorFlow.js)',
  saving: 'Preparing the file…',
};
