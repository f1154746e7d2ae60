// The loss step by step. One of triplets is written twice, over those mined and over all, with how many of the last batch are
// easy, semi-hard and hard; another leaves nothing of the batch out, and has one mean.
import { isTripletLoss } from '../../../core/loss/lossTraits';
import { insightSentence } from '../../../i18n/insightSentence';
import { tick, whole } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import { lastBatchInsight } from '../../../session/insights/batchInsight';
import { LineChart } from '../../../views/chart/LineChart';
import { useExperiment, useSettings } from '../../context/experimentContext';
import { useShown } from '../../parts/hooks/useDisplayed';
import { useInsight } from '../../parts/hooks/useInsight';
import { useStepMarks } from '../../parts/hooks/useStepMarks';
import { recentAt } from '../../parts/shown/recentAt';
import { ShownNumber } from '../../parts/shown/ShownNumber';
import { rowsUpTo } from '../../parts/shown/shownHistory';
import { shownStep } from '../../parts/shown/shownStep';
import { useWords } from '../../words/useWords';

interface ChartProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** Rendered anew by whoever shows it, at the pace of the history. */
export function LossChart({ width, height }: ChartProps) {
  const experiment = useExperiment();
  const { insights, lab } = useWords('figures');
  const marks = useStepMarks();
  const ofTriplets = useSettings((settings) => isTripletLoss(settings.loss));
  const batch = useInsight(lastBatchInsight);
  const why = batch ? insightSentence(insights.batch, batch) : '';
  const { history } = experiment.run.getState();
  const { step, loss, lossAllValid } = rowsUpTo(history, shownStep(experiment), ['loss', 'lossAllValid']);
  const end = (of: 'loss' | 'lossAllValid') => (
    <ShownNumber as="tspan" text={({ report }) => written.loss(report?.[of] ?? null)} />
  );
  return (
    <div className="chart-block">
      <LineChart
        width={width}
        height={height}
        title={lab.lossTitle}
        xLabel={lab.stepAxis}
        steps={step}
        axisTo={history.rows.step.at(-1)}
        series={[
          {
            id: 'loss',
            label: ofTriplets ? lab.lossMined : lab.lossOfBatch.series,
            values: loss,
            tone: 'ink',
            now: end('loss'),
          },
          ...(ofTriplets
            ? ([
                { id: 'all', label: lab.lossAll, values: lossAllValid, tone: 'faint', now: end('lossAllValid') },
              ] as const)
            : []),
        ]}
        marks={marks}
        format={(value) => written.loss(value)}
        formatStep={whole}
        formatTick={tick}
        description={
          ofTriplets
            ? lab.lossDescription(loss.at(-1) ?? 0, lossAllValid.at(-1) ?? 0, why)
            : lab.lossOfBatch.description(loss.at(-1) ?? 0)
        }
      />
      <p className="loss-recent">
        <ShownNumber
          text={({ step: at }) =>
            (ofTriplets ? lab.lossRecent : lab.lossOfBatch.recent)(
              recentAt(experiment.run.getState().history, at, 'loss'),
            )
          }
        />
      </p>
      {ofTriplets && <ZoneCounts />}
      {/* A mined loss of 0 beside a larger one of all triplets needs a reason. */}
      {ofTriplets && batch && 'lossAll' in batch && <p className="zone-counts">{why}</p>}
    </div>
  );
}

/** Of all triplets of the last batch. */
function ZoneCounts() {
  const { lab } = useWords();
  const report = useShown((frame) => frame.report);
  if (!report) return null;
  return (
    <p className="zone-counts">
      <span className="zone-counts-title">{lab.countsTitle}</span>
      {(['easy', 'semiHard', 'hard'] as const).map((zone) => (
        <span key={zone} className={`zone zone-${zone}`}>
          <span>{`${lab.counts[zone]} `}</span>
          <b translate="no">{whole(report.counts[zone])}</b>
        </span>
      ))}
      <span translate="no">{lab.active(report.activeFraction)}</span>
    </p>
  );
}
