// English definitions of the words that a reader meets before the article explains them.
export const terms = {
  /** The name of what the button opens. */
  defines: (word: string) => `What “${word}” means`,
  loss: 'The number that training makes smaller. Here: by how far a different digit stands too near, compared with the matching one.',
  recall:
    'For each picture that was never trained on: is its nearest neighbour of the same class? Recall is the share for which it is.',
};
