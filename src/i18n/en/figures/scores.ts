// English words of the figure `scores`: three students on a line of marks.
import type { Distance, Zone } from '../../../core/loss/kinds';
import { upTo } from '../../numbers';
import { counted } from '../counted';

/** A stretch of the line, in marks, and how each side ends: with the line, or at a mark that belongs to it or not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly fromEnd: 'line' | 'included' | 'excluded';
  readonly toEnd: 'line' | 'included' | 'excluded';
}

const mark = (value: number) => upTo(value, 2);
const edge = (value: number) => upTo(value, 1);

export const scores = {
  title: 'Three students and a mark each',
  names: { a: 'A', b: 'B', you: 'You' },
  nameLabel: (name: string) => `Name of ${name}`,
  markLabel: (name: string) => `Mark of ${name}`,
  roles: { anchor: 'anchor', positive: 'positive', negative: 'negative' },
  students: 'Names and marks',
  unit: 'marks',
  mark,

  intro: {
    /** `topper`: the anchor is the one whose mark makes a topper. */
    judge: (anchor: string, topper: boolean) =>
      `${topper ? `${anchor} is the topper, and the anchor. Is anybody else a topper too?` : `The anchor is now ${anchor}. Who is like ${anchor}?`} A single number decides: the threshold, the largest difference that still counts as alike. Move a mark, or the threshold, until an answer flips.`,
    push: (a: string, b: string, you: string) =>
      `Now the labels are given and stay: ${a} and ${b} are toppers, ${you}: no topper, whatever the marks. Triplet loss wants the negative\u00a0▲ farther from the anchor\u00a0● than the positive\u00a0■ is, by at least the margin.`,
  },
  caption: {
    judge:
      'Here the distance is the label: whoever comes near enough to the anchor is alike, and nothing else is asked. A face is different: it has an identity of its own, and two pictures show one person or two however far apart their vectors are. So the distances themselves have to be learned.',
    push: 'The arrows move marks as if marks could be moved. In a network nobody moves a point: it is the weights that move, and one change of the weights moves every point at once.',
  },

  /** Over a mark. `apart`: the difference to the anchor. */
  anchorText: (name: string, at: number) => `${name} ${mark(at)} · anchor`,
  judgedText: (name: string, at: number, apart: number, verdict: string) =>
    `${name} ${mark(at)} · ${mark(apart)} apart · ${verdict}`,
  pushedText: (name: string, at: number, distance: string) => `${name} ${mark(at)} · ${distance}`,
  nameText: (name: string, at: number) => `${name} ${mark(at)}`,
  accepted: 'alike',

  question: (anchor: string, topper: boolean) => (topper ? 'Topper too?' : `Like ${anchor}?`),
  verdict: (same: boolean, anchor: string, topper: boolean) => {
    if (topper) return same ? 'topper too' : 'no topper';
    return same ? `like ${anchor}` : `not like ${anchor}`;
  },
  answer: { yes: 'Yes', no: 'No' },
  because: (same: boolean, apart: number, threshold: number) => `${mark(apart)} ${same ? '≤' : '>'} ${mark(threshold)}`,
  makeAnchor: 'Make me the anchor',
  isAnchor: 'The anchor',
  anchorIsRole: 'Anchor is a role, not a person: whoever plays it is the one the others are measured against.',

  distanceText: {
    plain: (value: number) => `d ${mark(value)}`,
    squared: (value: number) => `d² ${upTo(value, 4)}`,
  } satisfies Record<Distance, (value: number) => string>,
  /** A distance, a margin or a loss, in its own unit. */
  value: {
    plain: mark,
    squared: (value: number) => upTo(value, 4),
  } satisfies Record<Distance, (value: number) => string>,
  rulerUnit: { plain: 'marks', squared: 'squared distance' } satisfies Record<Distance, string>,
  termNames: {
    anchorPositive: 'distance anchor–positive',
    anchorNegative: 'distance anchor–negative',
    margin: 'margin',
    loss: 'loss',
  },

  zones: { hard: 'hard', semiHard: 'semi-hard', easy: 'easy' } satisfies Record<Zone, string>,
  zoneSays: {
    hard: 'no farther from the anchor than the positive',
    semiHard: 'farther than the positive, but not by the margin',
    easy: 'farther by the margin or more: no loss',
  } satisfies Record<Zone, string>,
  zoneKey: (name: string) => `Zones for the negative (${name})`,
  stretch: ({ from, to, fromEnd, toEnd }: Stretch): string => {
    if (from === to) return `${edge(from)} alone`;
    const lower = { line: '', included: `from ${edge(from)}`, excluded: `above ${edge(from)}` }[fromEnd];
    const upper = { line: '', included: `up to ${edge(to)}`, excluded: `below ${edge(to)}` }[toEnd];
    if (lower && upper) return `${lower}${fromEnd === 'included' ? ' ' : ', '}${upper}`;
    return lower ? lower + (fromEnd === 'included' ? ' up' : '') : upper || 'all marks';
  },
  or: '; ',
  nowhere: 'nowhere',
  yoursToFind: 'yours to find',
  here: 'here now',

  arrows: (steps: number) => `Arrows: where each mark would go in ${counted(steps, 'step')} to lessen the loss.`,
  noArrows: 'No loss: no mark has to move, so there are no arrows.',
  step: 'Take one step',
  back: 'Back to 95, 93, 50',
  stepped: (before: string, after: string) => `The step took the loss from ${before} to ${after}.`,
  nothingToDo: 'The loss is 0: a step would move nothing.',

  task: 'Task',
  taskSolved: 'Task: solved',
  taskOffer:
    'FaceNet’s margin α = 0.2 belongs to squared distances between vectors of length 1. Scale the marks to 0–1 and square the differences, and it makes sense here too.',
  taskSetUp: 'Set it up',
  taskAsk: (start: number) => `Find the smallest whole mark above ${mark(start)} that has a loss.`,
  taskStates: {
    start: (start: number) => `At ${mark(start)} there is none. Raise the mark of the negative\u00a0▲.`,
    'no-loss-yet': () => 'No loss here yet.',
    'a-loss': () => 'There is a loss here. Is this the smallest whole mark that has one?',
    'loss-at-start': (start: number) =>
      `With this margin ${mark(start)} itself has a loss. A smaller margin lets you search.`,
    'no-such-mark': () => 'With this margin and these marks no mark has a loss.',
  },
  taskFound: (found: number, loss: string) =>
    `Found: ${mark(found)}. Here the loss is ${loss}; at ${mark(found - 1)}, one mark lower, the negative is just far enough and the loss is 0.`,

  /** Solved once, and the marks or the margin are others by now. */
  taskOver: 'You have found it. Now every mark and margin is yours to try.',

  /** Spoken, and the name of the picture. */
  describe: {
    anchor: (name: string, at: number) => `${name} ${mark(at)}, the anchor.`,
    judged: (name: string, at: number, apart: number, verdict: string) =>
      `${name} ${mark(at)}, ${mark(apart)} apart: ${verdict}.`,
    pushed: (name: string, at: number, role: string) => `${name} ${mark(at)}, ${role}.`,
    loss: (zone: string, loss: string) => `The negative is ${zone}. Loss ${loss}.`,
  },
  ruled: (ap: string, an: string, margin: string, loss: string) =>
    `Positive at ${ap}, negative at ${an}, margin ${margin}, loss ${loss}.`,

  table: 'The same numbers as a table',
  heads: {
    student: 'Student',
    mark: 'Mark',
    role: 'Role',
    difference: 'Difference to the anchor',
    verdict: 'Verdict',
    distance: 'Distance to the anchor',
    descent: '−gradient',
    step: 'One step, marks',
    zone: 'Zone of the negative',
    range: 'Marks',
  },
  lossRow: 'Loss',
};
