// English words of the figure of three points: what is seen, what may be done, and the sentences that follow its state.
import { fixed } from '../../numbers';
import { counted } from '../counted';

export const triplet = {
  title: 'Three points and a margin',
  caption: {
    plane:
      'Anchor, positive and negative as points. Solid ring: the distance of the positive. Dashed ring: where the margin ends. A negative inside the dashed ring causes loss; each arrow is the way its point would go to lessen it.',
    circle:
      'The same three on the unit circle, where every vector has length 1. The zones are now arcs, and a point can only go along the circle.',
    encoder:
      'Now nobody can move a point: only the four weights of one encoder change, and every point goes along, the grey ones too.',
  },
  arrowScale: (scale: string) =>
    `Arrows: which way each point would go to lessen the loss (−gradient); to fit the picture, drawn ${scale} times as long as it is`,
  nextStep: 'Hollow: where one step leads',
  others: 'Grey: other items',

  roles: { anchor: 'anchor', positive: 'positive', negative: 'negative' },
  /** The name of all three, where they are too near each other to be told apart. */
  heap: 'all three are here',
  zones: { hard: 'hard', semiHard: 'semi-hard', easy: 'easy' },
  distance: {
    plain: { anchorPositive: 'd(a,p)', anchorNegative: 'd(a,n)', unit: 'distance' },
    squared: { anchorPositive: 'd²(a,p)', anchorNegative: 'd²(a,n)', unit: 'squared distance' },
  },
  pill: { plain: (value: number) => `d ${fixed(value, 2)}`, squared: (value: number) => `d² ${fixed(value, 2)}` },
  margin: 'margin',
  loss: 'loss',

  says: {
    hard: 'Hard: the negative is no farther than the positive.',
    semiHard: 'Semi-hard: the negative is farther, but not yet by the margin.',
    easy: 'Easy: the negative is farther by the margin or more. No loss, no arrows: this triplet teaches nothing.',
    farSide: (reach: string) =>
      `${reach}: even at the far side of the circle the negative is too near. No negative can be easy for this pair.`,
    stuck: 'There is loss, but no way to lessen it from here: every arrow has shrunk to nothing.',
    squeezed:
      'Collapse, no fault of the picture: the encoder has squeezed all three into nearly one point. Their distances are almost 0, so the loss is about the margin.',
  },
  reach: {
    plain: (radius: number, margin: number) => `${fixed(radius, 2)} + ${fixed(margin, 2)} > 2`,
    squared: (squared: number, margin: number) => `${fixed(squared, 2)} + ${fixed(margin, 2)} > 4`,
  },

  step: 'One gradient step',
  run: 'Run',
  pause: 'Pause',
  reset: 'Back to start',
  steps: (count: number) => counted(count, 'step'),
  ends: {
    'no-loss': 'Done: the loss is 0.',
    squeezed: 'Stopped: all three are in one place.',
    'stands-still': 'Stopped: nothing moves any more.',
    'long-walk': 'Paused after 300 steps.',
  },

  examples: 'Try this',
  exampleNames: {
    pull: 'A hard negative',
    quiet: 'An easy one',
    farSide: 'Past the far side',
    between: 'In between',
  },

  place: 'Place the points',
  placeHint: 'Drag a point; or click it, then click where it should go; or use the arrow keys.',
  placeHere: 'Put the chosen point here',
  x: 'x',
  y: 'y',
  angle: 'angle',
  degrees: '°',
  pointLabel: (role: string, x: number, y: number) =>
    `${role}, x ${fixed(x, 2)}, y ${fixed(y, 2)}. Arrow keys move it; press, then click where it should go.`,
  pointLabelCircle: (role: string, degrees: number) =>
    `${role}, at ${fixed(degrees, 0)} degrees. Arrow keys turn it; press, then click where it should go.`,
  field: (role: string, coordinate: string) => `${role} ${coordinate}`,
  ring: 'Margin ring',
  ringSpoken: (margin: number, zone: string) => `margin ${fixed(margin, 2)}, the negative is ${zone}`,

  ruler: {
    positive: 'positive',
    negative: 'negative',
    margin: 'margin',
    loss: 'loss',
    none: 'no loss: outside the band',
  },
  rulerDescription: (ap: string, an: string, loss: string | null) =>
    `Ruler of distance from the anchor: positive at ${ap}, negative at ${an}, loss ${loss ?? ''}.`,

  numbers: 'The numbers as a table',
  table: {
    point: 'point',
    x: 'x',
    y: 'y',
    arrowX: '−gradient, x',
    arrowY: '−gradient, y',
    arrowLength: 'its length',
    quantity: 'quantity',
    value: 'value',
    zone: 'zone',
    innerRing: 'solid ring, at',
    outerRing: 'dashed ring, at',
    weights: 'weights of the encoder',
    steps: 'steps taken',
  },

  spoken: (zone: string, ap: number, an: number, loss: number, steps: number) =>
    `After ${counted(steps, 'step')}: positive at ${fixed(ap, 2)}, negative at ${fixed(an, 2)}, loss ${fixed(loss, 2)}. ${zone}`,
};
