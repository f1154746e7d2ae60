// English words of the figure `angles`: the angle, the arc, the chord, its square and the cosine.
import { fixed } from '../../numbers';

const inDegrees = (theta: number, decimals: number) => `${fixed((theta * 180) / Math.PI, decimals)}°`;

export const angles = {
  title: 'One dial, four distances',
  caption: {
    circle:
      'An anchor A and its positive P on the unit circle, as encoders have them that divide each vector by its length. The same gap is an angle, a chord, a squared chord or a cosine. Outside the circle: how much farther round a negative must be, for a margin of each kind.',
    plane:
      'A query on the circle, and two candidates that may have any length. Solid line: the nearer one by distance. Shaded angle: the nearer one by cosine. Hollow: where each would be after its vector has been divided by its length.',
  },
  lineLabel: 'The same gap, five times',
  marks: {
    theta: (degrees: string) => `θ ${degrees}°`,
    arc: (arc: string) => `arc ${arc}`,
    chord: (chord: string) => `chord ${chord}`,
    squared: (squared: string) => `chord² ${squared}`,
    cosine: (cosine: string) => `cos ${cosine}`,
  },
  /** At the ends of the bands. */
  bandNames: { angle: 'θ', chord: 'd', squared: 'd²', cosine: 'cos' },
  units: {
    angle: 'Angle θ, or arc',
    chord: 'Chord d = 2 sin(θ/2)',
    squared: 'Squared d² = 2 − 2 cos θ',
    cosine: 'Cosine cos θ',
  },
  written: {
    angle: (theta: number) => inDegrees(theta, 1),
    chord: (value: number) => fixed(value, 2),
    squared: (value: number) => fixed(value, 2),
    cosine: (value: number) => fixed(value, 2),
  },
  tick: {
    angle: (theta: number) => inDegrees(theta, 0),
    chord: (value: number) => fixed(value, 0),
    squared: (value: number) => fixed(value, 0),
    cosine: (value: number) => fixed(value, 0),
  },
  margin: (margin: string) => `margin ${margin}`,
  degrees: (degrees: string) => `${degrees}°`,
  /** On the knobs of the two points, and their names. */
  knobs: { first: 'A', second: 'P' },
  pointNames: { first: 'Anchor A', second: 'Positive P' },
  pointLabel: (point: string, direction: number, between: number) =>
    `${point} at ${fixed(direction, 0)} degrees, ${fixed(between, 0)} degrees from the other`,

  /** A margin, by its measure. */
  asks: {
    angle: (margin: string) => `angle ${margin}`,
    chord: (margin: string) => `chord ${margin}`,
    squared: (margin: string) => `squared ${margin}`,
    cosine: (margin: string) => `cosine ${margin}`,
  },
  more: (margin: string, degrees: string) => `${degrees}° (${margin})`,
  verdict: {
    one: (from: string, more: string) =>
      `The positive is ${from}° from the anchor: here the margins are one thing. A negative must be farther round by ${more}.`,
    apart: (from: string, more: string) =>
      `The positive is ${from}° from the anchor. A negative must be farther round by ${more}.`,
  },
  /** After that; `more` is false where nothing is said before it. */
  noRoom: (margins: string, from: string, more: boolean) =>
    `${more ? '' : `The positive is ${from}° from the anchor. `}No room for a margin of ${margins}: the circle ends before.`,
  /** Between two sentences. */
  between: ' ',
  list: (parts: readonly string[]) => parts.join(', '),
  sameOrder:
    'A margin of the cosine is half the squared one, everywhere: one ruler with two names. And whichever you rank by, the neighbours are the same: a larger angle is a longer chord, a larger square and a smaller cosine.',

  spoken: (degrees: string, verdict: string) => `The angle is ${degrees} degrees. ${verdict}`,
  table: { measure: 'Measure', value: 'Value', margin: 'Margin', end: 'The margin ends at', never: 'nowhere' },

  query: 'query',
  letters: { a: 'A', b: 'B' },
  candidateLabel: (letter: string, x: number, y: number) =>
    `Candidate ${letter}, x ${fixed(x, 2)}, y ${fixed(y, 2)}. Arrow keys move it.`,
  lengths: {
    from: 'From the query',
    nearer: 'nearer',
    plain: 'Distance',
    cosine: 'Cosine distance 1 − cos',
    onCircle: 'Distance on the circle',
    neither: 'both',
    verdict: (plain: string | null, cosine: string | null) => {
      if (plain === null || cosine === null) return 'Here one measure sees no difference between the two.';
      return plain === cosine
        ? `Both say ${plain}. Make the other one longer or shorter until they differ.`
        : `By distance ${plain} is nearer, by cosine ${cosine}. Off the circle an encoder that was trained with one and ranked with the other gives other neighbours.`;
    },
    noDirection: (letter: string) => `${letter} has length 0: it points nowhere, so there is no cosine.`,
    why: 'A distance sees how long a vector is, a cosine does not. Divide each vector by its length, and nothing is left to disagree about: on the circle the last two rows always name the same neighbour.',
  },
};
