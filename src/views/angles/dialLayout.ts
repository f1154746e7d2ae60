// Where everything on the dial stands, px: two points of the unit circle, the angle, arc, chord, square and cosine between them,
// and outside the circle how far each margin reaches. Pure.
import { type Box, boxRound, leastCovered, touches } from '../leastCovered';
import { textWidth } from '../textWidth';
import { type PixelPoint, type PlaneFrame, planeFrame } from '../triplet/planeFrame';

export interface DialInput {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Directions in degrees; 0° is to the right, 90° up. */
  readonly first: number;
  readonly second: number;
  /** Between the two, 0 … π. */
  readonly theta: number;
  /** The angle from the first at which each margin ends; null: past the far side. */
  readonly ends: readonly (number | null)[];
  /** Of the bands, at their ends. */
  readonly bandNames: readonly string[];
  readonly texts: Readonly<Record<Mark, string>>;
}

export const MARKS = ['theta', 'chord', 'squared', 'cosine', 'arc'] as const;
export type Mark = (typeof MARKS)[number];

export interface DialLabel {
  readonly mark: Mark;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

export interface DialBand {
  readonly path: string;
  /** Where it begins and where it ends, across the band. */
  readonly end: readonly [PixelPoint, PixelPoint];
  readonly label: PixelPoint;
  /** It reaches past the far side. */
  readonly open: boolean;
}

export interface DialLayout {
  readonly frame: PlaneFrame;
  readonly centre: PixelPoint;
  readonly radius: number;
  readonly first: PixelPoint;
  readonly second: PixelPoint;
  /** Where the second point stands over the line of the first: the cosine, from the centre. */
  readonly foot: PixelPoint;
  readonly sector: string;
  readonly arc: string;
  /** On the chord, towards the centre. */
  readonly square: readonly PixelPoint[];
  readonly bands: readonly DialBand[];
  /** Those that fit without lying on one another. */
  readonly labels: readonly DialLabel[];
}

/** Radius of the circle is 1: the picture reaches so far at least, and, where it is small, so far at most for the bands alone. */
const LEAST_DOMAIN = 1.62;
const WIDEST_DOMAIN = 2;
/** From the circle to the first band, and from band to band: so that a name has the height of its band's track, and no band lies under
    a point. In px, and as shares of the radius where that is more; in a small picture as shares of the room outside the circle. */
const BANDS = { first: { px: 24, ofRadius: 0.15, ofRoom: 0.34 }, step: { px: 19, ofRadius: 0.13, ofRoom: 0.27 } };
const BANDS_ROOM = 70;
const SECTOR = 0.2;
const BAND_HALF = 0.04;
/** From the end of a band to the middle of its name, px: where two names would meet, one stands farther along, or beside the end. */
const BAND_LABELS = [16, 30, 44, 58];
const BESIDE = 15;
const LINE = 17;
/** Of a point that is turned by hand. */
const KNOB = 26;

export function dialLayout(input: DialInput): DialLayout {
  const { width, height, theta, ends } = input;
  const from = (input.first * Math.PI) / 180;
  const way = wayRound(input.first, input.second);
  const side = Math.cos(theta / 2);
  const chord = 2 * Math.sin(theta / 2);
  const middle = from + (way * theta) / 2;
  // The far corners of the square: the chord, moved by its own length towards the centre and on.
  const corner = (angle: number) => ({
    x: Math.cos(angle) - chord * Math.cos(middle),
    y: Math.sin(angle) - chord * Math.sin(middle),
  });
  const far = [corner(from + way * theta), corner(from)];
  const shorter = Math.min(width, height);
  const needed = far.map(({ x, y }) => 1.04 * shorter * Math.max(Math.abs(x) / width, Math.abs(y) / height));
  const half = shorter / 2;
  const forBands = half / Math.max(half / WIDEST_DOMAIN, half - BANDS_ROOM);
  const frame = planeFrame(width, height, Math.max(LEAST_DOMAIN, forBands, ...needed));
  const outside = ({ px, ofRadius, ofRoom }: (typeof BANDS)['first']) =>
    Math.min(Math.max(ofRadius * frame.scale, px), ofRoom * (half - frame.scale)) / frame.scale;
  const at = (x: number, y: number) => ({ x: frame.centreX + x * frame.scale, y: frame.centreY - y * frame.scale });
  const polar = (angle: number, radius = 1) => at(radius * Math.cos(angle), radius * Math.sin(angle));
  const arcPath = (start: number, stop: number, radius: number) =>
    arcOf(polar(start, radius), polar(stop, radius), radius * frame.scale, stop - start);

  const centre = at(0, 0);
  const first = polar(from);
  const second = polar(from + way * theta);
  const foot = polar(from, Math.cos(theta));
  const square = [first, second, at(far[0].x, far[0].y), at(far[1].x, far[1].y)];
  const knobs = [first, second].map(({ x, y }) => boxRound(x, y, KNOB, KNOB));
  const arcs = ends.map((end, place) => {
    const radius = 1 + outside(BANDS.first) + place * outside(BANDS.step);
    const stop = from + way * (end ?? Math.PI);
    return {
      path: arcPath(from + way * theta, stop, radius),
      end: [polar(stop, radius - BAND_HALF), polar(stop, radius + BAND_HALF)] as const,
      open: end === null,
      places: [
        ...BAND_LABELS.map((along) => polar(stop + (way * along) / (radius * frame.scale), radius)),
        ...[BESIDE, -BESIDE].map((beside) => polar(stop, radius + beside / frame.scale)),
      ],
    };
  });
  const names = placedNames(arcs, input, knobs);
  const bands = arcs.map(({ path, end, open }, place): DialBand => ({ path, end, open, label: names[place] }));
  const below = 12 / frame.scale;
  const wanted: readonly (DialLabel & { readonly room: number })[] = [
    { mark: 'theta', ...polar(middle, SECTOR + 16 / frame.scale), room: theta * (SECTOR * frame.scale + 16) },
    { mark: 'arc', ...polar(middle, 1 + 18 / frame.scale), room: theta * frame.scale },
    {
      mark: 'squared',
      ...polar(middle, side - chord / 2),
      room: chord * frame.scale,
    },
    { mark: 'chord', ...polar(middle, side - 11 / frame.scale), room: chord * frame.scale },
    {
      mark: 'cosine',
      ...at(
        (Math.cos(theta) * Math.cos(from)) / 2 + way * below * Math.sin(from),
        (Math.cos(theta) * Math.sin(from)) / 2 - way * below * Math.cos(from),
      ),
      room: Math.abs(Math.cos(theta)) * frame.scale,
    },
  ];
  return {
    frame,
    centre,
    radius: frame.scale,
    first,
    second,
    foot,
    sector: `M${centre.x} ${centre.y}L${arcPath(from, from + way * theta, SECTOR).slice(1)}Z`,
    arc: arcPath(from, from + way * theta, 1),
    square,
    bands,
    labels: fitting(wanted, input, [...knobs, ...names.map(({ box }) => box)]),
  };
}

/** +1 where the short way from the first to the second goes up from the right, as angles are counted; −1 the other way. */
function wayRound(first: number, second: number): 1 | -1 {
  const turn = (((second - first) % 360) + 360) % 360;
  return turn <= 180 ? 1 : -1;
}

interface PlacedName extends PixelPoint {
  readonly box: Box;
}

/** Each name at its band's end, apart from the points, from the ends of other bands and from the names before it. */
function placedNames(
  arcs: readonly { readonly end: readonly [PixelPoint, PixelPoint]; readonly places: readonly PixelPoint[] }[],
  { bandNames, width, height }: DialInput,
  knobs: readonly Box[],
): readonly PlacedName[] {
  const picture = { left: 0, top: 0, right: width, bottom: height };
  const ends = arcs.map(({ end }) => boxAbout(end));
  const names: PlacedName[] = [];
  arcs.forEach(({ places }, own) => {
    const [nearest, ...others] = places.map(
      ({ x, y }): PlacedName => ({ x, y, box: boxRound(x, y, textWidth(bandNames[own]) + 4, LINE) }),
    );
    const taken = [...knobs, ...ends.filter((_, place) => place !== own), ...names.map(({ box }) => box)];
    names.push(leastCovered([nearest, ...others], taken, picture));
  });
  return names;
}

function boxAbout([one, other]: readonly [PixelPoint, PixelPoint]): Box {
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}

/** The first of two labels that would lie on each other stays. */
function fitting(
  wanted: readonly (DialLabel & { readonly room: number })[],
  { texts, width, height }: DialInput,
  others: readonly Box[],
): DialLabel[] {
  const taken = [...others];
  const kept: DialLabel[] = [];
  for (const { mark, x, y, room } of wanted) {
    const box = boxRound(x, y, textWidth(texts[mark]) + 4, LINE);
    const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
    if (!inside || room < LINE * 2 || taken.some((other) => touches(box, other))) continue;
    taken.push(box);
    kept.push({ mark, x, y });
  }
  return kept;
}

/** An arc of at most half a turn; y grows downwards on screen, so that a turn upwards is counter-clockwise there. */
function arcOf(from: PixelPoint, to: PixelPoint, radius: number, turn: number): string {
  return `M${round(from.x)} ${round(from.y)}A${round(radius)} ${round(radius)} 0 0 ${turn > 0 ? 0 : 1} ${round(to.x)} ${round(to.y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
