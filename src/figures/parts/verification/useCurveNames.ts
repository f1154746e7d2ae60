// The names of the three ROC curves. That of the encoder says whether it has been trained at all yet; that of raw inputs depends on
// the data set.
import type { DataSetId } from '../../../data/dataSet';
import { useWords } from '../../words/useWords';
import type { CurveId } from './useVerification';

/** `step`: at which the encoder was measured. */
export function useCurveNames(dataset: DataSetId, step: number): Readonly<Record<CurveId, string>> {
  const { verify } = useWords('faces');
  const trained = step > 0 ? verify.curves.trained : verify.notYetTrained;
  return { ...verify.curves, trained, inputs: verify.inputs[dataset] };
}
