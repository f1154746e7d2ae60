// The margin as a slider and a number, with the marks that mean something on unit vectors. The ring on the stage sets
// the same value.

import { simplexLimit } from '../../core/loss/limits';
import { fixed } from '../../i18n/numbers';
import { ownFacts } from '../../session/data/ownData';
import { classesInUse } from '../../session/settings/settingsRules';
import { useSettings } from '../context/experimentContext';
import { NumberControl } from '../controls/NumberControl';
import { useWords } from '../words/useWords';

export function MarginControl() {
  const { lab } = useWords();
  const classes = useSettings((settings) => classesInUse(settings, ownFacts()).length);
  const squaredUnit = useSettings((settings) => settings.normalize && settings.distance === 'squared');
  const simplex = simplexLimit(classes);
  const marks = squaredUnit
    ? [
        { value: 2, label: '2' },
        ...(simplex > 2.2 && simplex < 3.8 ? [{ value: simplex, label: fixed(simplex, 2) }] : []),
        { value: 4, label: '4' },
      ]
    : [];
  return <NumberControl name="margin" marks={marks} help={squaredUnit ? lab.marksHelp(simplex) : undefined} />;
}
