// One layer in large: what it makes of the three items, and the weights with which it does so.
import { useMemo } from 'react';
import { ROLES } from '../../core/loss/kinds';
import { fixed } from '../../i18n/numbers';
import type { InspectedLayer } from '../../inspection/protocol/inspectionProtocol';
import { kernelPicture, largest, matrixPicture } from '../../views/encoder/layerPictures';
import { ScaledPicture } from '../../views/ScaledPicture';
import { useWords } from '../words/useWords';
import { LayerCell } from './LayerCell';

interface LayerDetailProps {
  readonly layer: InspectedLayer;
  readonly name: string;
  /** Of the pictures, for what chooses the layer. */
  readonly picturesId: string;
}

/** Heights of a matrix, CSS px. */
const ROW_HEIGHT = 8;
const LOWEST = 48;
const HIGHEST = 192;
/** CSS px that the maps of one item are wide, where there is room. */
const MAPS_WIDE = 268;
const KERNEL_SCALES = { small: 12, large: 4 };

export function LayerDetail({ layer, name, picturesId }: LayerDetailProps) {
  const { encoder, joined, lab } = useWords('story');
  const { kind, inputs, shape, weights, activations, relu } = layer;
  const units = shape[shape.length - 1];
  const most = largest(weights);
  const picture = useMemo(
    () =>
      kind === 'conv'
        ? kernelPicture(weights, inputs, units, largest(weights))
        : matrixPicture(weights, inputs, units, largest(weights)),
    [kind, weights, inputs, units],
  );
  const caption = kind === 'conv' ? encoder.kernels(units, inputs) : encoder.matrix(units, inputs);
  const scale = kind === 'conv' ? Math.max(1, Math.round(MAPS_WIDE / (shape[0] * 4))) : 1;

  return (
    <section className="encoder-detail" aria-label={name}>
      <h3 className="label-heading">{encoder.inLarge(name, kind)}</h3>
      <div className="encoder-detail-maps" id={picturesId}>
        {ROLES.map((role, row) => (
          <div key={role} className="encoder-detail-map">
            <span className={`role role-${role}`}>{lab.roles[role]}</span>
            <LayerCell layer={layer} row={row} scale={scale} label={encoder.layerLabel(lab.roles[role], name)} />
          </div>
        ))}
      </div>
      <p className="encoder-note">{encoder.activations(fixed(largest(activations), 2), kind, relu)}</p>
      <ScaledPicture
        picture={picture}
        scale={kind === 'dense' ? matrixScale(inputs) : inputs === 1 ? KERNEL_SCALES.small : KERNEL_SCALES.large}
        height={kind === 'dense' ? Math.min(HIGHEST, Math.max(LOWEST, units * ROW_HEIGHT)) : undefined}
        label={caption}
      />
      <p className="encoder-note">
        <span>{caption + joined.gap}</span>
        <span className="encoder-scale" translate="no">
          <span>{`−${fixed(most, 2)} `}</span>
          <span className="encoder-ramp" />
          <span>{` +${fixed(most, 2)}`}</span>
        </span>
      </p>
    </section>
  );
}

/** CSS px of one column of a matrix with so many: wide enough to be seen, and no wider than a phone where it can. */
function matrixScale(columns: number): number {
  return Math.min(16, Math.max(1, Math.floor(512 / columns)));
}
