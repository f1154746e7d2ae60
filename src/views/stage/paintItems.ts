// Paints the items of a stage on one canvas: small pictures, the followed triplet larger and on top.
import type { PictureAtlas } from '../pictureAtlas';
import type { MarkRelation } from '../shapes';
import { hasPlace } from './positions';
import { isFollowed } from './relation';
import type { SceneItem } from './scene';

/** The pictures of all items, in the order of the items, twice: in the usual ink and in that of a caught negative. */
export interface AtlasSet {
  readonly ink: PictureAtlas;
  readonly caught: PictureAtlas;
}

export interface PaintColours {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly anchor: string;
  readonly positive: string;
  readonly negative: string;
  readonly wash: string;
}

export interface Painting {
  readonly items: readonly SceneItem[];
  /** `(items, 2)` px. */
  readonly positions: Float32Array;
  /** −1 far … 1 near. */
  readonly depth: Float32Array | null;
  readonly caught: readonly boolean[];
  readonly atlases: AtlasSet | null;
  readonly focus: number | null;
  readonly neighbours: readonly number[];
  readonly pictureSize: number;
  /** 0: the followed three are not painted; whoever draws their badges draws all there is of them. */
  readonly tripletSize: number;
  /** Items are small marks instead of pictures, but for those that are pointed at. */
  readonly asMarks?: boolean;
}

const ALPHA = { different: 0.6, same: 0.8, caught: 0.95, heldOut: 0.9 };

/** Items without a place (NaN) are left out. The context must be in CSS px and cleared. */
export function paintItems(context: CanvasRenderingContext2D, painting: Painting, colours: PaintColours): void {
  const { items, positions, depth, neighbours, focus } = painting;
  const order = items
    .map((_, i) => i)
    .filter((i) => hasPlace(positions, i))
    .sort((i, j) => rank(painting, i) - rank(painting, j));
  for (const i of order) {
    const far = depth ? 0.35 + 0.65 * ((depth[i] + 1) / 2) : 1;
    const { relation } = items[i];
    if (isFollowed(relation) && i !== focus && painting.tripletSize === 0) continue;
    if (isFollowed(relation) && painting.tripletSize > 0) paintTriplet(context, painting, colours, i, relation);
    else paintStamp(context, painting, colours, i, i === focus || neighbours.includes(i) ? 1 : far);
  }
  // Above all pictures, so that none of them covers the answer.
  for (const i of order) if (items[i].trueLabel !== undefined) paintCross(context, painting, colours, i);
  context.globalAlpha = 1;
}

/** Back to front: far before near, ordinary before caught, the followed triplet last. */
function rank({ items, depth, caught, focus }: Painting, i: number): number {
  const { relation } = items[i];
  const role = relation === 'anchor' ? 40 : isFollowed(relation) ? 30 : i === focus ? 20 : caught[i] ? 10 : 0;
  return role + (depth ? depth[i] : 0);
}

function stampSize(pictureSize: number, caught: boolean, emphasised: boolean): number {
  return pictureSize * (caught ? 1.22 : 1) * (emphasised ? 1.5 : 1);
}

function paintStamp(
  context: CanvasRenderingContext2D,
  painting: Painting,
  colours: PaintColours,
  i: number,
  far: number,
): void {
  const { items, positions, caught, atlases, pictureSize, focus, neighbours } = painting;
  const item = items[i];
  const emphasised = i === focus || neighbours.includes(i);
  const size = stampSize(pictureSize, caught[i], emphasised);
  const x = positions[2 * i];
  const y = positions[2 * i + 1];
  const same = item.relation === 'same';
  if (painting.asMarks && !emphasised) {
    paintMark(context, x, y, same ? 'same' : caught[i] ? 'caught' : 'different', colours);
    return;
  }
  if (caught[i]) {
    context.globalAlpha = 1;
    context.fillStyle = colours.wash;
    context.beginPath();
    context.arc(x, y, size * 0.62, 0, 2 * Math.PI);
    context.fill();
  }
  if (same || item.heldOut || emphasised) {
    context.globalAlpha = emphasised ? 1 : 0.8 * far;
    context.strokeStyle = emphasised ? colours.ink : same ? colours.positive : colours.ink;
    context.lineWidth = emphasised ? 2 : 1.25;
    context.setLineDash(item.heldOut && !emphasised ? [2, 2] : []);
    const half = size / 2 + 0.5;
    context.fillStyle = colours.surface;
    context.beginPath();
    context.roundRect(x - half, y - half, 2 * half, 2 * half, 3);
    context.fill();
    context.stroke();
    context.setLineDash([]);
  }
  context.globalAlpha =
    (emphasised ? 1 : caught[i] ? ALPHA.caught : same ? ALPHA.same : ALPHA.different) * (caught[i] ? 1 : far);
  const ink = caught[i] ? atlases?.caught : atlases?.ink;
  if (ink) ink.draw(context, i, x - size / 2, y - size / 2, size);
  else paintDot(context, x, y, size, caught[i] ? colours.negative : colours.ink);
}

/** From its middle to its ends, px. */
const CROSS = 4;

/** Of a mislabelled item, on the upper left corner of its picture; the badges of the followed three are on the right. */
function paintCross(context: CanvasRenderingContext2D, painting: Painting, colours: PaintColours, i: number): void {
  const { items, positions, pictureSize, tripletSize, focus, neighbours, caught } = painting;
  const followed = isFollowed(items[i].relation) && tripletSize > 0;
  if (isFollowed(items[i].relation) && !followed && i !== focus) return;
  const size = followed ? tripletSize : stampSize(pictureSize, caught[i], i === focus || neighbours.includes(i));
  const x = positions[2 * i] - size / 2;
  const y = positions[2 * i + 1] - size / 2;
  context.globalAlpha = 1;
  for (const [colour, width] of [
    [colours.surface, 5],
    [colours.ink, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x - CROSS, y - CROSS);
    context.lineTo(x + CROSS, y + CROSS);
    context.moveTo(x + CROSS, y - CROSS);
    context.lineTo(x - CROSS, y + CROSS);
    context.stroke();
  }
}

/** Half the side of a square, half the height of a triangle, and the radius of a dot, px. */
const MARK = { same: 3.5, caught: 4.5, different: 2.5 };

/** The same class as the anchor: a square; another class, while it causes loss: a triangle; else a dot. */
function paintMark(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  kind: keyof typeof MARK,
  colours: PaintColours,
): void {
  const size = MARK[kind];
  context.globalAlpha = kind === 'different' ? ALPHA.different : ALPHA.caught;
  context.fillStyle = kind === 'same' ? colours.positive : kind === 'caught' ? colours.negative : colours.ink;
  context.beginPath();
  if (kind === 'same') context.rect(x - size, y - size, 2 * size, 2 * size);
  else if (kind === 'different') context.arc(x, y, size, 0, 2 * Math.PI);
  else {
    context.moveTo(x, y - size);
    context.lineTo(x + size, y + size);
    context.lineTo(x - size, y + size);
    context.closePath();
  }
  context.fill();
}

function paintDot(context: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, size * 0.28, 0, 2 * Math.PI);
  context.fill();
}

function paintTriplet(
  context: CanvasRenderingContext2D,
  painting: Painting,
  colours: PaintColours,
  i: number,
  relation: MarkRelation,
): void {
  const { positions, atlases, tripletSize } = painting;
  const x = positions[2 * i];
  const y = positions[2 * i + 1];
  const half = tripletSize / 2;
  context.globalAlpha = 1;
  context.fillStyle = colours.surface;
  context.strokeStyle = colours[relation];
  context.lineWidth = 3;
  context.beginPath();
  context.roundRect(x - half, y - half, tripletSize, tripletSize, 5);
  context.fill();
  atlases?.ink.draw(context, i, x - half + 2, y - half + 2, tripletSize - 4);
  context.stroke();
}
