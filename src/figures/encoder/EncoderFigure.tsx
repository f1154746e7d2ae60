// FaceNet's way with the followed triplet, end to end: three items, one encoder, three vectors, two distances, one
// threshold, and the verdict. Live while it trains.
import { comparedDistance } from '../../session/settings/comparedDistance';
import '../../styles/views/barcode.css';
import '../../styles/figures/encoder/encoder.css';
import '../../styles/figures/encoder/encoderDetail.css';
import '../../styles/figures/encoder/encoderVerdicts.css';
import { useId, useMemo, useRef } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { tripletFormOf } from '../../core/loss/lossTraits';
import { tripletLoss } from '../../core/loss/triplet';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { usePublishReading, useTerm } from '../context/readingContext';
import { ChoiceControl } from '../controls/ChoiceControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { NumberControl } from '../controls/NumberControl';
import { Parts } from '../parts/boundary/Parts';
import { FigureFrame } from '../parts/FigureFrame';
import { useFrames } from '../parts/hooks/useFrames';
import { useRest } from '../parts/hooks/useRest';
import { useRule } from '../parts/hooks/useRule';
import { LiveRegion } from '../parts/LiveRegion';
import { PictureWait } from '../parts/run/PictureWait';
import { RenderingNote } from '../parts/run/RenderingNote';
import { Transport } from '../parts/run/Transport';
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
  const detail = useId();
  useRest(figure, experiment.rest);
  useFrames();
  const shown = useInspection();
  const inspection = shown?.result ?? null;
  const status = useRun((run) => run.status);
  const layer = useSettings((settings) => settings['encoder.layer']);
  const threshold = useSettings((settings) => settings.threshold);
  const unit = useSettings(comparedDistance);
  const verdicts = useMemo(() => inspection && verdictsOf(inspection, threshold), [inspection, threshold]);
  useReadingOf(verdicts);
  const chosen = inspection ? Math.min(layer, inspection.layers.length) - 1 : 0;

  const looked = shown && inspection && verdicts ? { inspection, data: shown.data, verdicts } : null;

  return (
    <FigureFrame
      label={encoder.title}
      className="encoder"
      ref={figure}
      term={lit ?? undefined}
      head={
        <>
          <h3 className="frame-title">{encoder.title}</h3>
          {!hidesControls && (
            <>
              <DataControl />
              <ChoiceControl name="dimensions" />
              <FlagControl name="normalize" label={encoder.divided} />
            </>
          )}
        </>
      }
      picture={
        <>
          {looked ? (
            <Pipeline {...looked} threshold={threshold} chosen={chosen} detail={detail} />
          ) : (
            <PictureWait className="frame-wait" />
          )}
          <RenderingNote />
        </>
      }
      aside={
        looked ? (
          <div className="encoder-aside">
            <Parts as="div" className="encoder-judged">
              <VerdictPanel
                verdicts={looked.verdicts}
                differences={differencesOf(looked.inspection)}
                threshold={threshold}
              />
              <EncoderTable inspection={looked.inspection} verdicts={looked.verdicts} />
            </Parts>
            <Parts as="div">
              <LayerDetail
                picturesId={detail}
                layer={looked.inspection.layers[chosen]}
                name={encoder.layerName(chosen + 1, chosen === looked.inspection.layers.length - 1)}
              />
            </Parts>
          </div>
        ) : (
          <div className="encoder-aside-waits" />
        )
      }
      dock={
        <>
          <Transport brief pictureStep={inspection?.step} />
          <NumberControl name="threshold" help={encoder.thresholdHelp[unit]} />
          <LiveRegion
            text={
              looked
                ? encoder.spoken(
                    looked.inspection.step,
                    [...looked.inspection.items].map((item) =>
                      lab.itemName(looked.data.id, looked.data.labels[item], looked.data.classNames),
                    ),
                    looked.verdicts,
                    threshold,
                    unit,
                  )
                : lab.statuses[status]
            }
          />
        </>
      }
      caption={!hidesCaption && <p>{encoder.caption}</p>}
    />
  );
}

/** Shows the triplet to linked figures, in the units of the loss, unless that is none of triplets. */
function useReadingOf(verdicts: ReturnType<typeof verdictsOf> | null): void {
  const { margin, distance, loss } = useRule();
  const anchorPositive = inUnit(verdicts?.positive.distance ?? 0, distance);
  const anchorNegative = inUnit(verdicts?.negative.distance ?? 0, distance);
  const form = tripletFormOf(loss);
  const value = form ? tripletLoss(anchorPositive, anchorNegative, margin, form) : 0;
  const numbers = { anchorPositive, anchorNegative, margin, distance, value } as const;
  usePublishReading(verdicts && form ? { source: 'encoder', ...numbers, loss: form } : null);
}
