// How a plain distance is written on this screen: in the unit that the loss compares.

import { useMemo } from 'react';
import { inUnit } from '../../../core/loss/distanceUnit';
import { written } from '../../../i18n/quantities';
import { comparedDistance } from '../../../session/settings/comparedDistance';
import { useSettings } from '../../context/experimentContext';

export function useDistanceText(): (plain: number) => string {
  const unit = useSettings(comparedDistance);
  return useMemo(() => (plain) => written.distance(inUnit(plain, unit)), [unit]);
}
