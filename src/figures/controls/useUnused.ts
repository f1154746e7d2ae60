// Why a setting cannot be changed under the present loss: it has no use for it, or needs it as it is. Null where it can.
import { LOSS_SETTINGS, lossUses, needsUnitVectors } from '../../core/loss/lossTraits';
import type { SettingName } from '../../session/settings/settingsTable';
import { useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export function useUnused(name: SettingName): string | null {
  const { choices, unused } = useWords('figures');
  const loss = useSettings((settings) => settings.loss);
  const ofLoss = LOSS_SETTINGS.find((one) => one === name);
  if (ofLoss && !lossUses(loss, ofLoss)) return unused.hasNoUse(choices.loss[loss]);
  return name === 'normalize' && needsUnitVectors(loss) ? unused.needsUnitVectors(choices.loss[loss]) : null;
}
