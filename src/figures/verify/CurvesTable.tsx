// What each of the three encoders reaches, threshold or no threshold: area, equal error rate, and VAL at FaceNet's FAR.
import { valAtFar } from '../../core/evaluation/verification';
import { written, writtenShare } from '../../i18n/quantities';
import { useCurveNames } from '../parts/verification/useCurveNames';
import { CURVES, type Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';

/** The FAR at which FaceNet states its VAL. */
export const FACENET_FAR = 0.001;

export function CurvesTable({
  verification: { curves, data, evaluation, pairs },
}: {
  readonly verification: Verification;
}) {
  const { verify } = useWords('faces');
  const names = useCurveNames(data.id, evaluation.step);
  const different = pairs.different.length;
  return (
    <>
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
      <p className="verify-note">{verify.farAllows(different, Math.floor(different * FACENET_FAR))}</p>
    </>
  );
}
