// Same class or not, decided by a threshold on the distance of two items that were never trained on: the pairs by
// distance, what the threshold makes of them, every threshold at once, and the worst mistakes. Live while it trains.
import { comparedDistance } from '../../session/settings/comparedDistance';
import '../../styles/figures/rateBars.css';
import '../../styles/figures/roc.css';
import '../../styles/figures/verify.css';
import { useMemo, useRef } from 'react';
import { balancedAccuracy, type VerificationCounts, verificationAt } from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { NumberControl } from '../controls/NumberControl';
import { Parts } from '../parts/boundary/Parts';
import { FigureFrame } from '../parts/FigureFrame';
import { useFrames } from '../parts/hooks/useFrames';
import { useRest } from '../parts/hooks/useRest';
import { LiveRegion } from '../parts/LiveRegion';
import { PictureWait } from '../parts/run/PictureWait';
import { RenderingNote } from '../parts/run/RenderingNote';
import { Transport } from '../parts/run/Transport';
import { Tabs } from '../parts/Tabs';
import { useVerification, type Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';
import { ChoosePanel } from './ChoosePanel';
import { CurvesTable } from './CurvesTable';
import MarginOrThreshold from './MarginOrThreshold';
import { MistakesPanel } from './MistakesPanel';
import { PairsPicture } from './PairsPicture';
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
  const unit = useSettings(comparedDistance);
  const verification = useVerification();
  const counts = useMemo(
    () => verification && verificationAt(verification.pairs, threshold),
    [verification, threshold],
  );

  const measured = verification && counts ? { verification, counts } : null;

  return (
    <FigureFrame
      label={verify.title}
      className="verify"
      ref={figure}
      head={
        <>
          <h3 className="frame-title">{verify.title}</h3>
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
          <div className="frame-measure">
            {measured ? (
              <PairsPicture {...measured} threshold={threshold} />
            ) : (
              <PictureWait className="frame-wait" text={verify.wait} />
            )}
          </div>
          <RenderingNote />
        </>
      }
      aside={measured ? <VerifyAside {...measured} threshold={threshold} /> : <div className="verify-aside-waits" />}
      dock={
        <>
          <Transport brief />
          <NumberControl name="threshold" />
          <LiveRegion
            text={
              verification?.current && counts
                ? verify.spoken(
                    verification.evaluation.step,
                    inUnit(threshold, unit),
                    counts.val,
                    counts.far,
                    verification.curves.trained.auc,
                  )
                : lab.statuses[status]
            }
          />
        </>
      }
      caption={
        !hidesCaption && (
          <>
            <p>{verify.caption}</p>
            <p>{verify.faceNet[unit]}</p>
            <MarginOrThreshold />
          </>
        )
      }
    />
  );
}

interface VerifyAsideProps {
  readonly verification: Verification;
  readonly counts: VerificationCounts;
  /** Plain. */
  readonly threshold: number;
}

/** What the threshold makes of the pairs, and what any other would. */
function VerifyAside({ verification, counts, threshold }: VerifyAsideProps) {
  const { verify, lab } = useWords('faces');
  const { pairs, curves, data, evaluation, current } = verification;
  const unit = useSettings(comparedDistance);
  const shown = inUnit(threshold, unit);
  const judged = { verification, threshold, counts };
  return (
    <div className="verify-aside">
      <Parts as="div" className="verify-rates">
        <RatesList pairs={pairs} counts={counts} step={evaluation.step} current={current} />
        <VerifyTable {...judged} threshold={shown} />
      </Parts>
      <Tabs
        label={verify.details}
        tabs={[
          {
            id: 'curve',
            name: verify.tabs.curve,
            content: () => (
              <RocPanel
                curves={curves}
                dataset={data.id}
                step={evaluation.step}
                counts={counts}
                thresholdLabel={lab.histogramThreshold(shown)}
              />
            ),
          },
          { id: 'curves', name: verify.tabs.curves, content: () => <CurvesTable verification={verification} /> },
          { id: 'mistakes', name: verify.tabs.mistakes, content: () => <MistakesPanel {...judged} /> },
          {
            id: 'choice',
            name: verify.tabs.choice,
            content: () => (
              <ChoosePanel verification={verification} threshold={threshold} accuracy={balancedAccuracy(counts)} />
            ),
          },
        ]}
      />
    </div>
  );
}
