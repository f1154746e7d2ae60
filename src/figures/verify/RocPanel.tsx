// The ROC curves, true against false accepts at every threshold: the encoder's beside both baselines, and the three as
// numbers.
import { type VerificationCounts, valAtFar } from '../../core/evaluation/verification';
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
  readonly differentPairs: number;
  readonly counts: VerificationCounts;
  readonly thresholdLabel: string;
}

const WIDEST = 460;
/** The FAR at which FaceNet states its VAL. */
export const FACENET_FAR = 0.001;

export function RocPanel({ curves, dataset, differentPairs, counts, thresholdLabel }: RocPanelProps) {
  const { verify } = useWords('faces');
  const names = useCurveNames(dataset);
  const [place, width] = useWidth<HTMLDivElement>();
  const size = Math.min(WIDEST, width);
  const drawn = CURVES.flatMap((id) => {
    const { auc, points } = curves[id];
    if (auc === null) return [];
    return [{ id, name: names[id], auc, points, area: verify.area(auc), shortArea: written.area(auc) }];
  });
  const { far, val } = counts;

  return (
    <section className="verify-roc" aria-label={verify.rocTitle}>
      <h3 className="label-heading">{verify.rocTitle}</h3>
      <div ref={place} style={{ minHeight: Math.round(size * 0.86) }}>
        {drawn.length === 0 && <p>{verify.noCurve}</p>}
        {drawn.length > 0 && size > 0 && (
          <RocPlot
            width={size}
            height={Math.round(size * 0.86)}
            curves={drawn}
            current={far === null || val === null ? null : { far, val, label: thresholdLabel }}
            words={{ title: verify.rocTitle, x: verify.rocX, y: verify.rocY }}
            formatShare={(share) => writtenShare(share)}
            description={verify.rocDescription(drawn)}
          />
        )}
      </div>
      <table className="number-table verify-curves">
        <thead>
          <tr>
            <th scope="col">{verify.curve}</th>
            <th scope="col">AUC</th>
            <th scope="col">{verify.equalErrorRate}</th>
            <th scope="col">{verify.valAtFar}</th>
          </tr>
        </thead>
        <tbody>
          {CURVES.map((id) => (
            <tr key={id}>
              <th scope="row">
                <svg className={`roc-key roc-${id}`} width={22} height={10} aria-hidden="true">
                  <line className="roc-curve" x1={1} x2={21} y1={5} y2={5} />
                </svg>
                <span>{` ${names[id]}`}</span>
              </th>
              <td translate="no">{written.area(curves[id].auc)}</td>
              <td translate="no">{writtenShare(curves[id].equalErrorRate, 'rate')}</td>
              <td translate="no">{writtenShare(valAtFar(curves[id], FACENET_FAR), 'rate')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="verify-note">{verify.farAllows(differentPairs, Math.floor(differentPairs * FACENET_FAR))}</p>
    </section>
  );
}
