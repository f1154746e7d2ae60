// How wide the columns of the pipeline are, how large what stands in them, and what the bands of the items pass. Pure.
import type { InspectedLayer } from '../../inspection/protocol/inspectionProtocol';
import type { FlowStop } from '../../views/encoder/flowBand';

export interface PipelineLayout {
  /** `grid-template-columns`: item, layers, embedding unless narrow, place. */
  readonly columns: string;
  /** Edge of an item's picture, CSS px. */
  readonly picture: number;
  /** Height of a vector’s bars, with room for its length below, CSS px. */
  readonly bars: number;
  /** CSS px of one number of the map of each layer that has some; null for others. */
  readonly scales: readonly (number | null)[];
  /** From the first column to the last before the place, as each item passes them, and how wide all of that is, CSS px. */
  readonly stops: readonly FlowStop[];
  readonly width: number;
  /** Height of one item's row, CSS px. */
  readonly row: number;
  /** On a phone: without the embedding's own column, and without shapes. */
  readonly narrow: boolean;
}

/** Headings above and the frame's words below the rows, CSS px. */
const AROUND = 66;
const NARROW = 640;
/** Columns at their least, CSS px: of a small phone, of a phone, of more room. */
const LEAST = {
  small: { picture: 36, bars: 36, place: 76, layer: 28 },
  narrow: { picture: 44, bars: 48, place: 92, layer: 38 },
};
const SMALL = 340;
const HIGHEST_BARS = 56;
/** Of a vector, in words. */
const LENGTH = 22;
/** What the pile behind a map shows above and beside it, with air, CSS px. */
const PILE = 14;
const LARGEST_MAP = 96;
/** In such a column the shape of a layer can be read, CSS px. */
const NAMED = 80;

/** `text`: how much larger than usual the reader's text is. */
export function pipelineLayout(
  layers: readonly InspectedLayer[],
  width: number,
  height: number,
  text = 1,
): PipelineLayout {
  const narrow = width < NARROW * text;
  const row = Math.max(36, (height - AROUND * text) / 3);
  const phone = width < SMALL ? LEAST.small : LEAST.narrow;
  const picture = Math.round(Math.min(row - 12, narrow ? phone.picture : 76));
  const bars = Math.round(
    narrow ? phone.bars * Math.max(1, Math.min(text, width / SMALL)) : Math.min(130, Math.max(62, width * 0.1)),
  );
  const gap = narrow ? 6 : 12;
  const convolutions = layers.filter(({ kind }) => kind === 'conv').length;
  const barColumns = layers.length - convolutions + (narrow ? 0 : 1);
  const gaps = gap * (layers.length + (narrow ? 1 : 2));
  const room = width - picture - 10 - bars * barColumns - gaps;
  const place = narrow
    ? Math.max(phone.place, Math.round(width * 0.27))
    : Math.round(Math.max(120, Math.min(360, width * 0.26, room - NAMED * convolutions)));
  const mapColumn = Math.max(phone.layer, Math.min(LARGEST_MAP + PILE, Math.floor((room - place) / convolutions)));
  const edge = Math.min(LARGEST_MAP, row - PILE, mapColumn - PILE);
  const scales = layers.map(({ kind, shape }) => (kind === 'conv' ? mapScale(edge, shape[0]) : null));
  const widths = [
    picture + 10,
    ...layers.map(({ kind }) => (kind === 'conv' ? mapColumn : bars)),
    ...(narrow ? [] : [bars]),
  ];
  const barHeight = Math.round(Math.min(HIGHEST_BARS, row - LENGTH));
  const content = [
    picture,
    ...layers.map(({ shape }, index) => (scales[index] ?? 0) * shape[0] || null),
    ...(narrow ? [] : [null]),
  ];
  let left = 0;
  const stops = widths.map((column, index): FlowStop => {
    const size = content[index];
    const margin = size === null ? 0 : (column - size) / 2;
    const stop = { from: left + margin, to: left + column - margin, half: (size ?? barHeight) / 2 };
    left += column + gap;
    return stop;
  });
  return {
    columns: [...widths.map((column) => `${column}px`), `minmax(${place}px, 1fr)`].join(' '),
    picture,
    bars: barHeight,
    scales,
    stops,
    width: left - gap,
    row,
    narrow,
  };
}

/**
 * CSS px a number, so that a map of `size` numbers is at most `edge` wide: whole pixels, so that no number is drawn larger
 * than another, or halves where whole ones would leave a third of the room empty.
 */
function mapScale(edge: number, size: number): number {
  const whole = Math.floor(edge / size);
  return whole * size * 1.5 > edge ? Math.max(1, whole) : Math.max(0.5, Math.floor((2 * edge) / size) / 2);
}
