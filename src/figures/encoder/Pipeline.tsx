// The way from three items to three places, one row and one band an item: the item, what each layer makes of it, its vector, the
// vector divided by its length, and where that stands. The encoder is drawn three times, in one frame, because there is only one.
import { type CSSProperties, Fragment } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { ROLES } from '../../core/loss/kinds';
import type { DataSet } from '../../data/dataSet';
import { fixed } from '../../i18n/numbers';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import type { TripletItems } from '../../training/protocol/run';
import { Barcode } from '../../views/encoder/Barcode';
import { flowBand } from '../../views/encoder/flowBand';
import { largest } from '../../views/encoder/layerPictures';
import { useExperiment } from '../context/experimentContext';
import { bringIntoView } from '../parts/bringIntoView';
import { useSize } from '../parts/hooks/useSize';
import { FollowedPicture } from '../parts/run/FollowedPicture';
import { textScale } from '../parts/textScale';
import { useWords } from '../words/useWords';
import { LayerCell } from './LayerCell';
import { MapPile } from './MapPile';
import { lengthOf, type Verdicts } from './measure';
import { PlaceColumn } from './PlaceColumn';
import { pipelineLayout } from './pipelineLayout';
import { useShownMaps } from './useShownMaps';

interface PipelineProps {
  readonly inspection: Inspection;
  /** Those of its run. */
  readonly data: DataSet;
  readonly verdicts: Verdicts;
  /** Plain. */
  readonly threshold: number;
  /** The layer that is shown in large, from 0, and the id of the part that shows it. */
  readonly chosen: number;
  readonly detail: string;
}

export function Pipeline(props: PipelineProps) {
  const [room, size] = useSize<HTMLDivElement>();
  return (
    <div className="frame-measure" ref={room}>
      {size.width > 0 && size.height > 0 && (
        <Stages {...props} width={Math.max(size.width, LEAST_WIDTH * textScale())} height={size.height} />
      )}
    </div>
  );
}

/** CSS px at the usual size of text. Where text is so large that the heads would run together, the picture scrolls. */
const LEAST_WIDTH = 280;

interface StagesProps extends PipelineProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

function Stages({ inspection, data, verdicts, threshold, chosen, detail, width, height }: StagesProps) {
  const experiment = useExperiment();
  const { encoder, lab } = useWords('story');
  const { layers, vectors, embeddings, items, dimensions, normalize } = inspection;
  const layout = pipelineLayout(layers, width, height, textScale());
  const { columns, picture, scales, narrow } = layout;
  const maps = useShownMaps(inspection);
  const last = layers.length - 1;
  // Where there is no room for the embedding beside it, the vector says what it is divided by.
  const divides = normalize && narrow;
  const nameOf = (index: number) => encoder.layerName(index + 1, index === last);
  const bars = (values: Float32Array, row: number, label: string) => (
    <>
      <Barcode values={values} from={row * dimensions} count={dimensions} most={largest(values)} label={label} />
      <span className="encoder-length" translate="no">
        {encoder.length(fixed(lengthOf(values, row, dimensions), 2), divides && values === vectors)}
      </span>
    </>
  );

  return (
    <div
      className={narrow ? 'encoder-pipeline encoder-pipeline-narrow' : 'encoder-pipeline'}
      style={{ minWidth: width, gridTemplateColumns: columns, '--bars': `${layout.bars}px` } as CSSProperties}
    >
      <div className="encoder-frame" style={{ gridColumn: `2 / ${layers.length + 2}` }} aria-hidden="true">
        <span>{encoder.oneEncoder(inspection.step)}</span>
      </div>
      <svg className="encoder-flow" width={layout.width} height={3 * layout.row} aria-hidden="true">
        {ROLES.map((role, row) => (
          <path key={role} className={`flow flow-${role}`} d={flowBand(layout.stops, (row + 0.5) * layout.row)} />
        ))}
      </svg>
      <Stage
        at={1}
        heading={<span className="encoder-heading">{encoder.item}</span>}
        cell={(row) => <FollowedPicture data={data} triplet={tripletOf(items)} role={ROLES[row]} size={picture} />}
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
              aria-controls={detail}
              onClick={() => {
                experiment.set('encoder.layer', index + 1);
                bringIntoView(document.getElementById(detail));
              }}
            >
              <strong>{nameOf(index)}</strong>
              <span className="encoder-shape">{` ${layer.shape.join(' × ')}`}</span>
            </button>
          }
          cell={(row) =>
            index === last ? (
              bars(vectors, row, encoder.vectorLabel(lab.roles[ROLES[row]], dimensions))
            ) : layer.kind === 'conv' ? (
              <MapPile
                layer={layer}
                row={row}
                filter={maps[index]}
                scale={scales[index] ?? 1}
                label={encoder.mapLabel(lab.roles[ROLES[row]], nameOf(index), layer.shape[2])}
              />
            ) : (
              <LayerCell
                layer={layer}
                row={row}
                scale={1}
                label={encoder.layerLabel(lab.roles[ROLES[row]], nameOf(index))}
              />
            )
          }
        />
      ))}
      {!narrow && (
        <Stage
          at={layers.length + 2}
          heading={
            <span className="encoder-heading">
              <strong>{encoder.embedding}</strong>
              <span className="encoder-shape">{` ${normalize ? encoder.divided : encoder.notDivided}`}</span>
            </span>
          }
          cell={(row) => bars(embeddings, row, encoder.embeddingLabel(lab.roles[ROLES[row]], dimensions))}
        />
      )}
      <div className="encoder-place-head">
        <span className="encoder-heading">
          <strong>{encoder.place}</strong>
          <span className="encoder-shape">{` ${encoder.trueDistances}`}</span>
        </span>
      </div>
      <PlaceColumn
        inspection={inspection}
        data={data}
        verdicts={verdicts}
        threshold={threshold}
        band={layout.bars / 2}
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
  const placed = (row: number): CSSProperties => ({ gridColumn: at, gridRow: row + 1 });
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
