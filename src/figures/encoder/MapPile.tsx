// What a convolution makes of one item, in the pipeline: one of its maps, large enough to be seen, on a pile that stands for the
// others. All of them are shown where the layer is looked into.
import { useMemo } from 'react';
import type { InspectedLayer } from '../../inspection/protocol/inspectionProtocol';
import { largest, oneMapPicture } from '../../views/encoder/layerPictures';
import { ScaledPicture } from '../../views/ScaledPicture';

interface MapPileProps {
  readonly layer: InspectedLayer;
  /** Which of the three items, and which of the maps. */
  readonly row: number;
  readonly filter: number;
  /** CSS px of one number. */
  readonly scale: number;
  readonly label: string;
}

export function MapPile({ layer, row, filter, scale, label }: MapPileProps) {
  const { activations, shape } = layer;
  const picture = useMemo(() => {
    const [size, , filters] = shape;
    return oneMapPicture(activations, row * size * size * filters, size, filters, filter, largest(activations));
  }, [activations, shape, row, filter]);
  return (
    <span className="encoder-pile">
      <ScaledPicture picture={picture} scale={scale} label={label} />
    </span>
  );
}
