// English words of the lab as an instrument: the sum under its picture, its rail, the examples, its dock.
import type { Loss, LossForm } from '../../core/loss/kinds';
import { written, writtenShare } from '../quantities';
import { counted } from './counted';

export const instrument = {
  /** Groups of settings. */
  groups: { picture: 'Picture', data: 'What it learns from', training: 'Training', run: 'Run' },
  rail: 'More about this run',
  tabs: { charts: 'Charts', settings: 'Settings', export: 'Export', examples: 'Examples' },
  /** The share of pairs that still teach, the mean of the last ten steps, over its name. */
  teach: (share: number | null) => writtenShare(share),
  teachName: 'pairs teach',
  examples: 'Examples',
  /** On a picture that is cut out of the lab. */
  whole: 'Whole lab',
  ownData: 'Own data…',
  exampleGroups: { start: 'Start here', breaks: 'How it breaks', faces: 'Faces, harder', losses: 'Other losses' },

  /** In the place of a sentence: how the run goes, in a word. */
  pace: (perSecond: number) => (perSecond > 0 && perSecond < 1 ? 'under 1 step/s' : `${counted(perSecond, 'step')}/s`),
  states: { loading: 'loading', playing: 'training', paused: 'paused', resting: 'waits its turn', stopped: 'stopped' },
  waitsForPictures: 'needs pictures',
  /** Behind it, of a loss with class vectors. */
  processorAlone: 'Class vectors train on the processor alone.',
  trainsOn: (engine: string) => `Trains ${engine}.`,

  sum: {
    loss: (loss: number) => `This triplet’s loss: ${written.sum(loss)}.`,
    nearer: 'The negative is nearer than the positive:',
    tied: 'The negative is as near as the positive:',
    inside: 'The negative is inside the ring:',
    outside: 'The negative is outside the ring:',
    soft: 'The soft loss has no ring:',
    /** Of losses that no triplet has by itself. */
    ofBatch: {
      contrastive: 'Contrastive loss, pair by pair: d² for two of one class, [m − d]₊² for two of different classes.',
      infonce:
        'InfoNCE asks each anchor which of the whole batch is of its class; the nearer another, the more it is pushed.',
      softmax: 'The classifier compares each item with one vector a class; items are not compared with each other.',
      arcface: 'ArcFace compares each item with one vector a class, and its own at an angle wider than it is.',
    } satisfies Readonly<Record<Exclude<Loss, LossForm>, string>>,
    less: 'is less than',
    unit: { plain: ' in d', squared: ' in d²' },
  },
};
