// English words of the opening: five beats on one picture, and a digit of the reader's own. `_…_` marks a word with a
// definition, `**…**` a strong one. A caption has at most 25 words.
import type { Beat } from '../../session/opening/beats';
import type { Caption } from '../../session/opening/captions';
import type { Sentences } from '../insightSentence';
import { percent, times } from '../numbers';
import { written } from '../quantities';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

type Change = Pick<Extract<Caption, { kind: 'zoomed' }>, 'recall' | 'recallNow' | 'recallBefore'>;

function recallIs({ recall, recallNow, recallBefore }: Change): string {
  if (recall === 'same') return 'has hardly changed';
  return `${recall} from ${percent(recallBefore)} to ${percent(recallNow)}`;
}

const beats: Readonly<Record<Beat, string>> = {
  pictures: 'Three pictures',
  turn: 'Your turn',
  more: 'You asked for more',
  zoomed: 'It mostly zoomed',
  circle: 'On the circle',
};

/** Where the numbers do not bear out the beat's own title. */
const titles: Partial<Readonly<Record<Caption['kind'], string>>> = {
  measuring: 'What has changed?',
  apart: 'It zoomed as well',
  hardly: 'Hardly anything moved',
};

const captions: Sentences<Caption> = {
  pictures: ({ matching, different }) =>
    `Fifteen slow steps: the network moves every digit at once. The matching ${matching} should end up nearer to the anchor than the ${different} does.`,
  still: () => 'Paused: your system asks for less motion. Press “Next”.',
  turn: () =>
    'Inside the dashed ring a different digit costs a penalty, the _loss_; the network tries to push it out. Outside, it is left alone.',
  more: ({ most, of, left }) =>
    `Your ring swallowed ${most} of ${of}. Training drives them out: ${left === 0 ? 'none is left' : `${left} to go`}. The picture zooms out when they no longer fit.`,
  measuring: () => 'The distances are being measured…',
  zoomed: ({ same, different, ...recall }) =>
    `On average different digits moved apart ${times(different)}, same ones ${times(same)}: mostly a zoom. _Recall_ (how often the nearest neighbour matches) ${recallIs(recall)}.`,
  apart: ({ same, different, ...recall }) =>
    `Different digits moved apart ${times(different)}, same ones ${times(same)}. _Recall_ (how often the nearest neighbour matches) ${recallIs(recall)}.`,
  hardly: () => 'On the whole the digits moved little: so small a pull catches few. Pull the ring farther out.',
  'circle-sorts': () =>
    'From the start again, now with vectors of length 1: nothing can be enlarged. The digits have to sort themselves along the circle.',
  'circle-waits': () =>
    'Every vector has length 1, and the digits have sorted themselves. Pull the ring wider: does anything move?',
  'circle-late': () =>
    'Every vector has length 1; the digits are still sorting themselves. Pull the ring wider: does anything move?',
  'circle-wider': ({ before, left, of }) =>
    `On average, different digits stay as far apart; same ones draw together a little. **Still teaching**: ${left} of ${of} around this anchor instead of ${before}.`,
  'circle-crowds': ({ most, of }) =>
    `The wider ring made ${most} of ${of} around this anchor **teach again**. They could not flee far, so same digits crowd closer instead.`,
};

export const opening = {
  name: 'The first minute',
  beats,
  titles,
  captions,
  dot: (number: number, title: string) => `Beat ${number}: ${title}`,
  progress: (number: number, of: number) => `${number} of ${of}`,
  dots: 'Beats',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  pullForMe: 'Pull it for me',
  forbid: 'Forbid zooming',
  onward: 'Now faces',
  onwardTo: 'read on in chapter 1',
  toChapter: 'Go straight to chapter 1',
  openLab: 'Open the lab',
  openLabWith: ' with this run',
  toBeginning: 'Tell it from the beginning',
  moreCharts: 'More charts in the lab',
  chartNote: 'Of the matching pairs among the digits of this step, with every digit in turn as the anchor.',
  chartDescription: (share: number) => `Line chart over steps: ${percent(share)} of the step’s pairs still teach.`,

  roles: { anchor: 'anchor', positive: 'matching', negative: 'different' },
  chooseOther: { anchor: 'another anchor', positive: 'another matching one', negative: 'another different one' },
  /** What stands before and behind a distance to the anchor. */
  away: { before: '', after: ' away' },
  triplet: 'The three pictures',
  inside: (count: number, of: number) => `${count} of ${of}`,
  recallChange: (before: number, now: number) => `${percent(before)} → ${percent(now)}`,
  recallBeforeAndNow: 'recall, before and now',
  ring: (margin: number) => `margin ${written.distance(margin)}`,
  insideRing: 'different digits inside this anchor’s ring',
  /** What a distance in the picture means; shorter where there is less room. */
  means: {
    long: {
      trueDistance: 'From the centre to the middle of a picture is its true distance to the anchor.',
      onCircle: 'Every vector has length 1, so all stand on this circle. Distance is straight across it.',
    },
    short: {
      trueDistance: 'Centre to a picture’s middle: its true distance.',
      onCircle: 'All vectors have length 1. Distance is straight across.',
    },
  },

  draw: {
    title: 'Draw your own',
    how: 'With mouse, finger or pen. Your digit flies to where the network puts it.',
    sheet: 'Sheet to draw a digit on',
    ready: 'Or take a',
    clear: 'Clear',
    close: 'Close',
    yours: 'yours',
    away: (distance: number) => `${written.distance(distance)} from the anchor.`,
    neighbours: (neighbours: readonly { readonly label: number; readonly count: number }[]) =>
      `Its nearest neighbours: ${list(neighbours.map(({ label, count }) => `${NUMBERS[count] ?? count} ${label}${count > 1 ? 's' : ''}`))}.`,
    anything: (known: readonly number[]) =>
      `Every picture lands somewhere. Trained on ${list(known.map(String))} only, the network cannot say “none of these”.`,
    waits: 'It is on its way…',
  },
};

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
