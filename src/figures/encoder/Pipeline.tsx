// The way from three items to three vectors: one column a stage and one row an item where there is room, the other way
// round on a phone. The encoder is drawn three times, in one frame, because there is only one.

import { type CSSProperties, Fragment } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { ROLES } from '../../core/loss/kinds';
import type { DataSet } from '../../data/dataSet';
import { fixed } from '../../i18n/numbers';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import { another } from '../../session/run/selection';
import type { TripletItems } from '../../training/protocol/run';
import { Barcode } from '../../views/encoder/Barcode';
import { largest } from '../../views/encoder/layerPictures';
import { useExperiment } from '../context/experimentContext';
import { DataPicture } from '../parts/DataPicture';
import { useWords } from '../words/useWords';
import { LayerCell } from './LayerCell';
import { lengthOf } from './measure';

interface PipelineProps {
  readonly inspection: Inspection;
  /** Those of its run. */
  readonly data: DataSet;
  /** The layer that is shown in large, from 0. */
  readonly chosen: number;
}

const PICTURE = 72;
/** CSS px of one number of the feature maps of each layer. */
const SCALES = [3, 3, 4];

export function Pipeline({ inspection, data, chosen }: PipelineProps) {
  const experiment = useExperiment();
  const { encoder, lab } = useWords('story');
  const { layers, vectors, embeddings, items, dimensions, normalize } = inspection;
  const last = layers.length - 1;
  const nameOf = (index: number) => encoder.layerName(layers[index].kind, index + 1, index === last);
  const bars = (values: Float32Array, row: number, most: number, label: string) => (
    <>
      <Barcode values={values} from={row * dimensions} count={dimensions} most={most} label={label} />
      <span className="encoder-length">{encoder.length(fixed(lengthOf(values, row, dimensions), 2))}</span>
    </>
  );

  return (
    <div className="encoder-pipeline" style={{ '--stages': layers.length + 2 } as CSSProperties}>
      <div className="encoder-frame" aria-hidden="true">
        <span>{encoder.oneEncoder}</span>
      </div>
      <Stage
        at={1}
        heading={<span className="encoder-heading">{encoder.item}</span>}
        cell={(row) => (
          <>
            <button
              type="button"
              className="encoder-choose"
              title={encoder.chooseOther[ROLES[row]]}
              onClick={() => experiment.follow(another(data, tripletOf(items), ROLES[row]))}
            >
              <DataPicture
                data={data}
                item={items[row]}
                size={PICTURE}
                relation={ROLES[row]}
                badge
                label={lab.roleOf(
                  lab.roles[ROLES[row]],
                  lab.itemName(data.id, data.labels[items[row]], data.classNames),
                )}
              />
              <span className="encoder-next" aria-hidden="true">
                ↻
              </span>
              <span className="visually-hidden">{encoder.chooseOther[ROLES[row]]}</span>
            </button>
            <span className={`encoder-role role-${ROLES[row]}`}>{lab.roles[ROLES[row]]}</span>
          </>
        )}
      />
      {layers.map((layer, index) => (
        <Stage
          key={nameOf(index)}
          at={index + 2}
          heading={
            <button
              type="button"
              className="encoder-heading encoder-layer"
              aria-pressed={index === chosen}
              onClick={() => experiment.set('encoder.layer', index + 1)}
            >
              <strong>{nameOf(index)}</strong>
              <span className="encoder-shape">{` ${layer.shape.join(' × ')}`}</span>
            </button>
          }
          cell={(row) =>
            index === last ? (
              bars(vectors, row, largest(vectors), encoder.vectorLabel(lab.roles[ROLES[row]], dimensions))
            ) : (
              <LayerCell
                layer={layer}
                row={row}
                scale={SCALES[index] ?? 2}
                label={encoder.layerLabel(lab.roles[ROLES[row]], nameOf(index))}
              />
            )
          }
        />
      ))}
      <Stage
        at={layers.length + 2}
        heading={
          <span className="encoder-heading">
            <strong>{encoder.embedding}</strong>
            <span className="encoder-shape">{` ${normalize ? encoder.divided : encoder.notDivided}`}</span>
          </span>
        }
        cell={(row) =>
          bars(embeddings, row, largest(embeddings), encoder.embeddingLabel(lab.roles[ROLES[row]], dimensions))
        }
      />
    </div>
  );
}

function tripletOf([anchor, positive, negative]: Int32Array): TripletItems {
  return { anchor, positive, negative };
}

interface StageProps {
  /** Place along the way, from 1. */
  readonly at: number;
  readonly heading: Elements;
  readonly cell: (row: number) => Elements;
}

function Stage({ at, heading, cell }: StageProps) {
  const placed = (item: number) => ({ '--stage': at, '--item': item }) as CSSProperties;
  return (
    <Fragment>
      <div className="encoder-head" style={placed(0)}>
        {heading}
      </div>
      {ROLES.map((role, row) => (
        <div key={role} className="encoder-cell" style={placed(row + 1)}>
          {cell(row)}
        </div>
      ))}
    </Fragment>
  );
}
