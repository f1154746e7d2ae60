// English words that stand round the page where it is a lesson of a learning platform or a widget of a notebook.

/** What a screen reader calls the frame. By itself, because the element needs no other word. */
export const frameName = 'Triplet Lab';

export const containers = {
  widget: {
    needsSrc: 'Triplet Lab does not know where its page is: set src to its address.',
  },
  course: {
    made: (made: number, of: number, right: number) => `Predictions: ${made} of ${of} made, ${right} right.`,
    none: 'Each chapter has a prediction to make. Your answers count as your score.',
    reported: 'Your course has been told.',
    unheard: 'No learning platform answers here, so nothing is reported.',
    frame: 'The article with its figures',
  },
};

export type ContainerWords = typeof containers;
