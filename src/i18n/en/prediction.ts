// English words of a prediction card that are the same on every card.
import { whole } from '../numbers';

export const prediction = {
  name: 'Predict, then run',
  choose: 'Choose an answer first.',
  noScore: 'No score is kept.',
  working: (done: number, of: number) =>
    of === 0 ? 'The runs begin.' : `${whole(done)} of ${whole(of)} runs are there.`,
  running: (step: number, steps: number) => `Step ${whole(step)} of ${whole(steps)}. Watch the figure.`,
  yourAnswer: (answer: string) => `You expect: “${answer}”.`,
  /** In the room of the outcome. */
  comes: 'What comes of it will stand here.',
  waiting: 'Paused. Press “Play” in the figure to go on.',
  interrupted: 'The run was changed before it was over. You can run it again.',
  gone: 'The run was let go before it was over, when you went on to another figure or chapter. You can run it again.',
  otherRun:
    'This is what the run of this card came to. It is gone: the figure shows another one by now. The button takes it again, the same from the first step to the last.',
  /** Where the card has no run of its own. */
  notShown:
    'The figure no longer shows it: it has begun anew while you were in other chapters. The button shows it once more.',
  expected: 'Just as you expected.',
  otherwise: 'This run came out otherwise than such runs usually do.',
  surprised: (answer: string) => `You expected otherwise. What came true: “${answer}”.`,
};
