// English words of the figure `mining`.
import type { ZoneCounts } from '../../../core/loss/mining';
import { percent, whole } from '../../numbers';

export const mining = {
  title: 'Which triplets teach',
  caption:
    'Each faint dot is a valid triplet of the last batch, by its two distances, in the colour of its zone. Below the solid line the negative is nearer than the positive: hard. In the hatched band it is farther, but not by the margin: semi-hard. Above, the loss is zero. Strong dots are what the chosen strategy picks (“Hardest” takes the hardest there are, in whichever zone they lie).',
  x: { plain: 'distance anchor–positive', squared: 'squared distance anchor–positive' },
  y: { plain: 'distance anchor–negative', squared: 'squared distance anchor–negative' },
  firstStep: 'Take a step: the batch it is taken with appears here.',
  pictureTitle: 'Every triplet of one batch, by its two distances',
  tableCaption: 'What each strategy picks of this batch',
  pickedCount: (count: string) => `${count} picked`,
  /** Under a zone's name in the picture: how many of the batch lie in it. */
  zoneCount: (zone: string, count: number) => `${zone}: ${whole(count)}`,
  /** Each after a share. */
  shares: { active: 'of all triplets have a loss', teaching: 'of the pairs still teach' },
  /** Before there are any. */
  sharesWait: 'The first step says how many triplets have a loss, and how many pairs still teach.',
  recent: '(mean of the last 10 steps; counts in the picture: of the last step alone)',
  activeTitle: 'Triplets that still have a loss',
  activeDescription: (share: number) =>
    `${percent(share, 1)} of all valid triplets had a loss, in the mean of the last 10 steps.`,
  strategy: 'Strategy',
  picked: 'picked',
  everyValid: 'all valid',
  active: 'active share of all valid',
  description: (strategy: string, picked: number, zones: ZoneCounts, all: ZoneCounts) =>
    `${strategy} picks ${whole(picked)} triplets: ${whole(zones.easy)} easy, ${whole(zones.semiHard)} semi-hard, ${whole(zones.hard)} hard. Of all valid triplets of the batch ${whole(all.easy)} are easy, ${whole(all.semiHard)} semi-hard, ${whole(all.hard)} hard.`,
};
