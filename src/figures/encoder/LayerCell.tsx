// What one layer makes of one item: feature maps of a convolution, bars of a dense layer.
import { useMemo } from 'react';
import type { InspectedLayer } from '../../inspection/protocol/inspectionProtocol';
import { Barcode } from '../../views/encoder/Barcode';
import { featureMapPicture, largest } from '../../views/encoder/layerPictures';
import { ScaledPicture } from '../../views/ScaledPicture';

interface LayerCellProps {
  readonly layer: InspectedLayer;
  /** Which of the three items. */
  readonly row: number;
  /** CSS px of one number of a feature map, where there is room. */
  readonly scale: number;
  readonly label: string;
}

/** All three items share the scale of the layer, so that what is weaker looks weaker. */
export function LayerCell({ layer, row, scale, label }: LayerCellProps) {
  const { activations, shape, kind } = layer;
  const perItem = activations.length / 3;
  const picture = useMemo(() => {
    const [size, , filters] = shape;
    return kind === 'conv' ? featureMapPicture(activations, row * perItem, size, filters, largest(activations)) : null;
  }, [activations, shape, kind, row, perItem]);
  if (picture) return <ScaledPicture picture={picture} scale={scale} label={label} />;
  return (
    <Barcode values={activations} from={row * perItem} count={perItem} most={largest(activations)} label={label} />
  );
}
