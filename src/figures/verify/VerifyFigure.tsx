// Same class or not, decided by a threshold on the distance of two items that were never trained on: the pairs by
// distance, what the threshold makes of them, every threshold at once, and the worst mistakes. Live while it trains.
import '../../styles/figures/roc.css';
import '../../styles/figures/verify.css';
import { useMemo, useRef } from 'react';
import { balancedAccuracy, verificationAt } from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { useFrames } from '../parts/hooks/useFrames';
import { useRest } from '../parts/hooks/useRest';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { RenderingNote } from '../parts/RenderingNote';
import { Transport } from '../parts/Transport';
import { useVerification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';
import { ChoosePanel } from './ChoosePanel';
import { MarginOrThreshold } from './MarginOrThreshold';
import { MistakesPanel } from './MistakesPanel';
import { PairsPanel } from './PairsPanel';
import { RatesList } from './RatesList';
import { RocPanel } from './RocPanel';
import { VerifyTable } from './VerifyTable';

export default function VerifyFigure() {
  const experiment = useExperiment();
  const { verify, encoder, lab } = useWords('story', 'faces');
  const figure = useRef<HTMLElement>(null);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  useRest(figure, experiment.rest);
  useFrames();
  const status = useRun((run) => run.status);
  const threshold = useSettings((settings) => settings.threshold);
  const unit = useSettings((settings) => settings.distance);
  const shownThreshold = inUnit(threshold, unit);
  const verification = useVerification();
  const counts = useMemo(
    () => verification && verificationAt(verification.pairs, threshold),
    [verification, threshold],
  );

  return (
    <Parts as="figure" className="verify" ref={figure} aria-label={verify.title}>
      <Parts as="div" className="verify-grid">
        <Parts as="div" className="verify-column">
          {verification ? (
            <PairsPanel pairs={verification.pairs} threshold={shownThreshold} />
          ) : (
            <p className="figure-status">{status === 'stopped' ? lab.statuses.stopped : verify.wait}</p>
          )}
          <Transport />
          <RenderingNote />
          {verification && counts && (
            <RatesList
              pairs={verification.pairs}
              counts={counts}
              step={verification.evaluation.step}
              current={verification.current}
            />
          )}
        </Parts>
        {verification && counts && (
          <RocPanel
            curves={verification.curves}
            dataset={verification.data.id}
            differentPairs={verification.pairs.different.length}
            counts={counts}
            thresholdLabel={lab.histogramThreshold(shownThreshold)}
          />
        )}
      </Parts>
      {!hidesCaption && <MarginOrThreshold />}
      {verification && counts && (
        <ChoosePanel verification={verification} threshold={threshold} accuracy={balancedAccuracy(counts)} />
      )}
      {!hidesControls && (
        <Parts as="div" className="verify-controls">
          <DataControl as="buttons" />
          <ChoiceControl name="dimensions" as="buttons" />
          <FlagControl name="normalize" label={encoder.normalize} />
        </Parts>
      )}
      {verification && counts && (
        <>
          <MistakesPanel verification={verification} threshold={threshold} counts={counts} />
          {lab.pictureNote[verification.data.id] && (
            <p className="picture-note">{lab.pictureNote[verification.data.id]}</p>
          )}
        </>
      )}
      {!hidesCaption && (
        <figcaption className="caption">
          <p>{verify.caption}</p>
          <p>{verify.faceNet[unit]}</p>
        </figcaption>
      )}
      {verification && counts && <VerifyTable verification={verification} threshold={shownThreshold} counts={counts} />}
      <LiveRegion
        text={
          verification?.current && counts
            ? verify.spoken(
                verification.evaluation.step,
                shownThreshold,
                counts.val,
                counts.far,
                verification.curves.trained.auc,
              )
            : lab.statuses[status]
        }
      />
    </Parts>
  );
}
