// FaceNet's way with the followed triplet, end to end: three items, one encoder, three vectors, two distances, one
// threshold, and the verdict. Live while it trains.
import '../../styles/barcode.css';
import '../../styles/figures/encoder.css';
import '../../styles/figures/encoderDetail.css';
import '../../styles/figures/encoderVerdicts.css';
import { useMemo, useRef } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { tripletLoss } from '../../core/loss/triplet';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { usePublishReading, useTerm } from '../context/readingContext';
import { ChoiceControl } from '../controls/ChoiceControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { useFrames } from '../parts/hooks/useFrames';
import { useRest } from '../parts/hooks/useRest';
import { useRule } from '../parts/hooks/useRule';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { RenderingNote } from '../parts/RenderingNote';
import { Transport } from '../parts/Transport';
import { useWords } from '../words/useWords';
import { EncoderTable } from './EncoderTable';
import { LayerDetail } from './LayerDetail';
import { differencesOf, verdictsOf } from './measure';
import { Pipeline } from './Pipeline';
import { useInspection } from './useInspection';
import { VerdictPanel } from './VerdictPanel';

export default function EncoderFigure() {
  const experiment = useExperiment();
  const { encoder, lab } = useWords('story');
  const figure = useRef<HTMLElement>(null);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  const [lit] = useTerm();
  useRest(figure, experiment.rest);
  useFrames();
  const shown = useInspection();
  const inspection = shown?.result ?? null;
  const status = useRun((run) => run.status);
  const layer = useSettings((settings) => settings['encoder.layer']);
  const threshold = useSettings((settings) => settings.threshold);
  const unit = useSettings((settings) => settings.distance);
  const verdicts = useMemo(() => inspection && verdictsOf(inspection, threshold), [inspection, threshold]);
  useReadingOf(verdicts);
  const chosen = inspection ? Math.min(layer, inspection.layers.length) - 1 : 0;

  return (
    <Parts as="figure" className="encoder" ref={figure} aria-label={encoder.title} data-term={lit ?? undefined}>
      {shown && inspection && verdicts ? (
        <>
          <Pipeline inspection={inspection} data={shown.data} chosen={chosen} />
          <VerdictPanel verdicts={verdicts} differences={differencesOf(inspection)} threshold={threshold} />
        </>
      ) : (
        <p className="figure-status">{lab.statuses[status]}</p>
      )}
      <Transport />
      <RenderingNote />
      {!hidesControls && (
        <Parts as="div" className="encoder-controls">
          <DataControl as="buttons" />
          <FlagControl name="normalize" label={encoder.normalize} />
          <ChoiceControl name="dimensions" as="buttons" />
        </Parts>
      )}
      {inspection && (
        <LayerDetail
          layer={inspection.layers[chosen]}
          name={encoder.layerName(inspection.layers[chosen].kind, chosen + 1, chosen === inspection.layers.length - 1)}
        />
      )}
      {!hidesCaption && <figcaption className="caption">{encoder.caption}</figcaption>}
      {inspection && verdicts && <EncoderTable inspection={inspection} verdicts={verdicts} />}
      <LiveRegion
        text={
          shown && inspection && verdicts
            ? encoder.spoken(
                inspection.step,
                [...inspection.items].map((item) =>
                  lab.itemName(shown.data.id, shown.data.labels[item], shown.data.classNames),
                ),
                verdicts,
                threshold,
                unit,
              )
            : lab.statuses[status]
        }
      />
    </Parts>
  );
}

/** Shows the triplet to linked figures, in the units of the loss. */
function useReadingOf(verdicts: ReturnType<typeof verdictsOf> | null): void {
  const { margin, distance, loss } = useRule();
  const anchorPositive = inUnit(verdicts?.positive.distance ?? 0, distance);
  const anchorNegative = inUnit(verdicts?.negative.distance ?? 0, distance);
  const value = tripletLoss(anchorPositive, anchorNegative, margin, loss);
  usePublishReading(
    verdicts ? { source: 'encoder', anchorPositive, anchorNegative, margin, distance, loss, value } : null,
  );
}
