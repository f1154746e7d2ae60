// The margin as a slider and a number, with the marks that mean something on unit vectors. The ring on the stage sets
// the same value.
import { comparedDistance } from '../../../session/settings/comparedDistance';
import { useSettings } from '../../context/experimentContext';
import { NumberControl } from '../../controls/NumberControl';
import { useWords } from '../../words/useWords';
import { useMarginMarks } from '../hooks/useMarginMarks';

/** `brief`: without the marks and words on what they mean, and with a sign for the unit. */
export function MarginControl({ brief = false }: { readonly brief?: boolean }) {
  const { lab } = useWords();
  const { marks, help } = useMarginMarks();
  const unit = useSettings(comparedDistance);
  if (brief) return <NumberControl name="margin" unitSign={lab.unitSign[unit]} />;
  return <NumberControl name="margin" marks={marks} help={help} />;
}
