// How the loss measures, as the reader has set it at this moment.

import { useMemo } from 'react';
import { comparedDistance } from '../../../session/settings/comparedDistance';
import type { LossRule } from '../../../views/stage/scene';
import { useSettings } from '../../context/experimentContext';

export function useRule(): LossRule {
  const margin = useSettings((settings) => settings.margin);
  const distance = useSettings(comparedDistance);
  const loss = useSettings((settings) => settings.loss);
  return useMemo(() => ({ margin, distance, loss }), [margin, distance, loss]);
}
