// The names of the three ROC curves. The name of the curve of raw inputs depends on the data set.
import type { DataSetId } from '../../../data/dataSet';
import { useWords } from '../../words/useWords';
import type { CurveId } from './useVerification';

export function useCurveNames(dataset: DataSetId): Readonly<Record<CurveId, string>> {
  const { verify } = useWords('faces');
  return { ...verify.curves, inputs: verify.inputs[dataset] };
}
