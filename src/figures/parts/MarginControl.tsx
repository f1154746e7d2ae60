// The margin as a slider and a number, with the marks that mean something on unit vectors. The ring on the stage sets
// the same value.
import { NumberControl } from '../controls/NumberControl';
import { useMarginMarks } from './hooks/useMarginMarks';

/** `brief`: without the marks, and without words on what they mean. */
export function MarginControl({ brief = false }: { readonly brief?: boolean }) {
  const { marks, help } = useMarginMarks();
  return brief ? <NumberControl name="margin" /> : <NumberControl name="margin" marks={marks} help={help} />;
}
