// English words of the figure `margins`: a grid of real runs.
import { fixed, whole } from '../../numbers';
import { counted } from '../counted';

export const margins = {
  title: 'Which margin? Run them all',
  caption:
    'Each cell is a run of its own, trained on your machine: its map after the last step, the first class in green. Point at a cell and its run plays again; click it and the lab takes the same run from step 0. With several seeds a line below a map shows how far they lie apart: one seed proves nothing.',
  gridLabel: (quantity: string) => `Runs by margin, coloured by: ${quantity}`,
  axis: 'margin',
  cellLabel: (row: string, margin: string, value: string) => `${row}, margin ${margin}: ${value}. Opens in the lab.`,
  notYet: 'not run yet',
  run: (count: number) => `Take ${counted(count, 'run')}`,
  anotherSeed: 'One more seed in each cell',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  progress: (done: string, of: string) => `${done} of ${of} runs.`,
  seconds: (seconds: number) => `${fixed(seconds, 1)} s`,
  rendering: (ready: string, of: string) => `${ready} of ${of} pictures are rendered.`,
  underWay: 'Runs are being taken.',
  best: (cell: string, recall: string) => `Highest recall: ${cell}, ${recall}.`,

  detail: 'The chosen run',
  cellTitle: (row: string, margin: string) => `${row}, margin ${margin}`,
  replayLabel: (cell: string, step: number) => `Map of the run ${cell}, after step ${whole(step)}`,
  noRun: 'Not run yet',
  step: (step: number, of: number) => `step ${whole(step)} of ${whole(of)}`,
  again: 'Play again',
  takeThis: 'Take this run',
  openInLab: 'Open it in the lab, from step 0',
  heads: { seed: 'Seed', recall: 'Recall', teaching: 'Still teach', loss: 'Loss' },
  ends: {
    'nothing-to-learn': (step: number) => `It ended at step ${whole(step)}: for a hundred steps no triplet had a loss.`,
    'not-finite': (step: number) => `It broke after step ${whole(step)}: its numbers were not finite any more.`,
  },
  settings: 'Data, steps and seeds',

  recipe: {
    title: 'A recipe',
    steps: [
      {
        text: 'Divide each vector by its length. Squared distances then end at 4, and a margin is a share of that room. Past it, nearly every pair goes on teaching without end, and fewer pictures find a right neighbour than at 0.2.',
        show: 'See 5',
      },
      {
        text: 'Start at 0.2 with squared distances and semi-hard negatives. Here about three in four unseen pictures have a right neighbour.',
        show: 'See 0.2',
      },
      {
        text: 'Watch the share of pairs that still teach. Where it nears 0, the margin asks for no more: widen it. At 0, with semi-hard negatives, no pair teaches, and the digits stay mixed.',
        show: 'See 0',
      },
      {
        text: 'A loss that sits at the margin means that all points are in nearly one place. Narrow the margin or soften the mining. With the hardest negatives on this circle, no margin helps.',
        show: 'See the hardest',
      },
      {
        text: 'Plain distances forgive a margin that is too wide. At 3.2 they find as many right neighbours as squared ones or more; how many more is a matter of the seed.',
        show: 'See plain 3.2',
      },
    ],
    measured:
      'Measured on five digits in two dimensions, 150 steps, seeds 7, 1 and 2. Other data have other hills: run them.',
  },
};
