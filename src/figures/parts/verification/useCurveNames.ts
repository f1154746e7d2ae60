// What the three curves are called: what the raw inputs are goes by the data set.
import type { DataSetId } from '../../../data/dataSet';
import { useWords } from '../../words/useWords';
import type { CurveId } from './useVerification';

export function useCurveNames(dataset: DataSetId): Readonly<Record<CurveId, string>> {
  const { verify } = useWords('faces');
  return { ...verify.curves, inputs: verify.inputs[dataset] };
}
