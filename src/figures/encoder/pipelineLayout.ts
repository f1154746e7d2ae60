// How wide the columns of the pipeline are, and how large what stands in them. Pure.
import type { InspectedLayer } from '../../inspection/protocol/inspectionProtocol';
import { tileColumns } from '../../views/encoder/layerPictures';
import { mapScales } from '../../views/encoder/mapScales';

export interface PipelineLayout {
  /** `grid-template-columns`: item, layers, embedding unless narrow, place. */
  readonly columns: string;
  /** Edge of an item's picture, CSS px. */
  readonly picture: number;
  /** Height of a vector’s bars, with room for its length below, CSS px. */
  readonly bars: number;
  /** CSS px of one number of the maps of each layer that has some; null for others. */
  readonly scales: readonly (number | null)[];
  /** On a phone: without the embedding's own column, and without shapes. */
  readonly narrow: boolean;
}

/** Headings above and the frame's words below the rows, CSS px. */
const AROUND = 66;
const NARROW = 480;
/** Columns at their least, CSS px: of a small phone, of a phone, of more room. */
const LEAST = {
  small: { picture: 36, bars: 36, place: 76, layer: 28 },
  narrow: { picture: 44, bars: 48, place: 92, layer: 38 },
};
const SMALL = 340;
const HIGHEST_BARS = 56;
/** Of a vector, in words. */
const LENGTH = 22;

export function pipelineLayout(layers: readonly InspectedLayer[], width: number, height: number): PipelineLayout {
  const narrow = width < NARROW;
  const row = Math.max(36, (height - AROUND) / 3);
  const phone = width < SMALL ? LEAST.small : LEAST.narrow;
  const picture = Math.round(Math.min(row - 12, narrow ? phone.picture : 76));
  const bars = Math.round(narrow ? phone.bars : Math.min(130, Math.max(62, width * 0.1)));
  const place = Math.round(narrow ? phone.place : Math.min(360, Math.max(140, width * 0.26)));
  const gap = narrow ? 6 : 12;
  const least = narrow ? phone.layer : 80;
  const convolutions = layers.filter(({ kind }) => kind === 'conv');
  const barColumns = layers.length - convolutions.length + (narrow ? 0 : 1);
  const columns = layers.length + (narrow ? 2 : 3);
  const room = width - picture - 10 - bars * barColumns - place - gap * (columns - 1);
  const found = mapScales(convolutions.map(sheetOf), room, row - 12, least);
  const scales = layers.map((layer) => (layer.kind === 'conv' ? found[convolutions.indexOf(layer)] : null));
  const layerColumns = layers.map((layer, index) => {
    const scale = scales[index];
    return scale === null ? `${bars}px` : `${Math.max(least, sheetOf(layer).width * scale)}px`;
  });
  return {
    columns: [`${picture + 10}px`, ...layerColumns, ...(narrow ? [] : [`${bars}px`]), `minmax(${place}px, 1fr)`].join(
      ' ',
    ),
    picture,
    bars: Math.round(Math.min(HIGHEST_BARS, row - LENGTH)),
    scales,
    narrow,
  };
}

/** The maps of one item as `featureMapPicture` lays them out. */
function sheetOf({ shape: [size, , filters] }: InspectedLayer) {
  const across = tileColumns(filters);
  return { width: across * (size + 1) - 1, height: Math.ceil(filters / across) * (size + 1) - 1 };
}
