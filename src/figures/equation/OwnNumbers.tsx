// Three numbers of the reader's own, where no linked figure shows a triplet, and the form of the loss.

import { useSettings } from '../context/experimentContext';
import { ChoiceControl } from '../controls/ChoiceControl';
import { NumberControl } from '../controls/NumberControl';

/** `onEntered`: the reader has set one of them. */
export function OwnNumbers({ onEntered }: { readonly onEntered: () => void }) {
  const hinge = useSettings((settings) => settings['equation.loss'] === 'hinge');
  return (
    <div className="equation-own" onChange={onEntered}>
      <NumberControl name="equation.anchorPositive" />
      <NumberControl name="equation.anchorNegative" />
      {hinge && <NumberControl name="equation.margin" />}
      <div className="equation-forms">
        <ChoiceControl name="equation.distance" as="buttons" />
        <ChoiceControl name="equation.loss" as="buttons" />
      </div>
    </div>
  );
}
