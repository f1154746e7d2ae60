// The ROC curves, true against false accepts at every threshold: the encoder's beside both baselines.
import type { VerificationCounts } from '../../core/evaluation/verification';
import type { DataSetId } from '../../data/dataSet';
import { written, writtenShare } from '../../i18n/quantities';
import { RocPlot } from '../../views/verify/RocPlot';
import { useWidth } from '../parts/hooks/useSize';
import { useCurveNames } from '../parts/verification/useCurveNames';
import { CURVES, type Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';

interface RocPanelProps {
  readonly curves: Verification['curves'];
  readonly dataset: DataSetId;
  /** At which the curves were measured. */
  readonly step: number;
  readonly counts: VerificationCounts;
  readonly thresholdLabel: string;
}

/** CSS px. */
const LOWEST = 188;
const HIGHEST = 260;

export function RocPanel({ curves, dataset, step, counts, thresholdLabel }: RocPanelProps) {
  const { verify } = useWords('faces');
  const names = useCurveNames(dataset, step);
  const [place, width] = useWidth<HTMLDivElement>();
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, width * 0.5)));
  const drawn = CURVES.flatMap((id) => {
    const { auc, points } = curves[id];
    if (auc === null) return [];
    return [{ id, name: names[id], auc, points, area: verify.area(auc), shortArea: written.area(auc) }];
  });
  const { far, val } = counts;

  return (
    <section className="verify-roc" aria-label={verify.rocTitle}>
      <div ref={place} style={{ minHeight: height }}>
        {drawn.length === 0 && <p>{verify.noCurve}</p>}
        {drawn.length > 0 && width > 0 && (
          <RocPlot
            width={width}
            height={height}
            curves={drawn}
            current={far === null || val === null ? null : { far, val, label: thresholdLabel }}
            words={{ title: verify.rocTitle, x: verify.rocX, y: verify.rocY }}
            formatShare={(share) => writtenShare(share)}
            description={verify.rocDescription(drawn)}
          />
        )}
      </div>
    </section>
  );
}
