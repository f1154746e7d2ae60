// English words of the page round the figures.
export const page = {
  name: 'Triplet Lab',
  title: 'Triplet Lab: how far is far enough?',
  description:
    'Learn triplet loss by training a tiny encoder in your browser: drag the margin and watch the distances move.',
  headline: 'How far is far enough?',
  lead: 'Three pictures, one small network: the matching one must sit closer than the different one, by a margin you set.',
  skip: 'Skip to the lab',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', projector: 'For a projector' },
  sections: [
    {
      id: 'what-you-see',
      title: 'What you see',
      paragraphs: [
        'A tiny network, the encoder, turns each picture into a short list of numbers: a point. It has never been told what a four is. It is only shown three pictures at a time: an anchor ●, a positive ■ of the same digit, and a negative ▲ of another.',
        'Triplet loss asks one thing of the three points. The positive must be closer to the anchor than the negative, and closer by at least the margin. Where that holds, the loss is zero and nothing moves. Where it does not, one step of training turns the weights a little so that the gap opens.',
      ],
    },
    {
      id: 'pull-the-ring',
      title: 'Pull the ring',
      paragraphs: [
        'The solid circle is how far the positive stands. The dashed one is the margin farther out. Every different digit inside the dashed ring causes loss; outside it is left alone. So when most stand outside, training has almost nothing left to do.',
        'Pull the ring outward. It swallows different digits, they light up, and the next steps drive them out. Watch the share of pairs still teaching jump up and fall again.',
      ],
    },
    {
      id: 'zooming',
      title: 'A cheap trick, and how FaceNet forbids it',
      paragraphs: [
        'Look at what else grew. Digits of the same kind drifted apart too, and the network recognises unseen digits no better than before. The easiest way to satisfy a wider margin is to make everything larger: the encoder has zoomed.',
        'FaceNet divides each vector by its length, so that all points live on a unit sphere. There zooming is impossible, distances end at 2, and a margin means something: it decides which triplets still teach.',
      ],
    },
  ],
  footer: 'Everything runs in this page; nothing leaves your computer.',
  credit: (name: string, holders: readonly string[]) => `${name}: ${holders.join(', ')}, `,
  licence: 'Code: MIT. Text and pictures of the page: CC BY 4.0.',
  crashed: 'This part stopped because of a fault in the page.',
  tryAgain: 'Start it again',
  loadAgain: 'Try again',
  reload: 'Reload the page',
  openingFailed: 'The connection failed, so the page could not be loaded. It is tried again as soon as there is one.',
  opening: 'The page is being loaded …',
};
