// The margins that mean something between unit vectors at squared distances, and what they mean.

import { commonDistanceLimit } from '../../../core/loss/limits';
import { fixed } from '../../../i18n/numbers';
import { ownFacts } from '../../../session/data/ownData';
import { comparedDistance } from '../../../session/settings/comparedDistance';
import { classesInUse } from '../../../session/settings/settingsRules';
import { useSettings } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

interface MarginMarks {
  readonly marks: readonly { readonly value: number; readonly label: string }[];
  readonly help: string | undefined;
}

/** None where the margin has another unit. */
export function useMarginMarks(): MarginMarks {
  const { lab } = useWords();
  const classes = useSettings((settings) => classesInUse(settings, ownFacts()).length);
  const dimensions = useSettings((settings) => settings.dimensions);
  const squaredUnit = useSettings((settings) => settings.normalize && comparedDistance(settings) === 'squared');
  if (!squaredUnit) return { marks: [], help: undefined };
  const common = commonDistanceLimit(classes, dimensions);
  const marks = [
    { value: 2, label: '2' },
    ...(common && common > 2.2 && common < 3.8 ? [{ value: common, label: fixed(common, 2) }] : []),
    { value: 4, label: '4' },
  ];
  return { marks, help: lab.marksHelp(classes, common) };
}
