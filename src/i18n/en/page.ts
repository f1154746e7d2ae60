// English words of the page round the figures.
export const page = {
  name: 'Triplet Lab',
  title: 'Triplet Lab: how far is far enough?',
  description:
    'Learn triplet loss by training a tiny encoder in your browser: drag the margin and watch the distances move.',
  headline: 'How far is far enough?',
  lead: 'Three pictures, one small network: the matching one must sit closer than the different one, by a margin you set.',
  skip: 'Skip to the picture',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', projector: 'For a projector' },
  footer: 'Everything runs in this page; nothing leaves your computer.',
  credit: (name: string, holders: readonly string[]) => `${name}: ${holders.join(', ')}, `,
  licence: 'Code: MIT. Text and pictures of the page: CC BY 4.0.',
  crashed: 'This part stopped because of a fault in the page.',
  tryAgain: 'Start it again',
  loadAgain: 'Try again',
  reload: 'Reload the page',
  noScript: 'Triplet Lab trains a small neural network in this page, and that needs JavaScript.',
  openingFailed: {
    connection: 'The connection failed, so the page could not be loaded. It is tried again as soon as there is one.',
    file: 'Browsers do not run this page straight from a folder. Open triplet-lab.html beside it: there the whole page is one file.',
    frame:
      'The files of this page could not be loaded. If the connection works, the server keeps them from this frame: it must send “Access-Control-Allow-Origin: *”, or the frame needs “allow-same-origin” in its sandbox.',
  },
  linkBlocked: 'This frame may not open a new page. Its address:',
  saveBlocked: 'If no file has come: this frame may not save files. It needs “allow-downloads” in its sandbox.',
  opening: 'The page is being loaded …',
};
