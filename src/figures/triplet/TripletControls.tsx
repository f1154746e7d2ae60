// What can be set: what moves, where it lives, how it is measured, the margin and the size of a step.
import { ChoiceControl } from '../controls/ChoiceControl';
import { NumberControl } from '../controls/NumberControl';

export function TripletControls() {
  return (
    <div className="triplet-controls">
      <ChoiceControl name="triplet.moves" as="buttons" />
      <ChoiceControl name="triplet.space" as="buttons" />
      <ChoiceControl name="triplet.distance" as="buttons" />
      <NumberControl name="triplet.margin" />
      <NumberControl name="triplet.stepSize" />
    </div>
  );
}
