// Shows the followed triplet to the linked figures. A component of its own, so that the lab is not rendered anew with
// every frame for their sake.
import { tripletLoss } from '../../core/loss/triplet';
import { useRun } from '../context/experimentContext';
import { usePublishReading } from '../context/readingContext';
import { useRule } from '../parts/hooks/useRule';

export function PublishReading() {
  const { margin, distance, loss } = useRule();
  const frame = useRun((run) => run.frame);
  // Frames carry plain distances, whatever the loss counts in.
  const power = distance === 'squared' ? 2 : 1;
  const anchorPositive = (frame?.anchorPositive ?? 0) ** power;
  const anchorNegative = (frame?.anchorNegative ?? 0) ** power;
  const value = tripletLoss(anchorPositive, anchorNegative, margin, loss);
  usePublishReading(frame ? { source: 'lab', anchorPositive, anchorNegative, margin, distance, loss, value } : null);
  return null;
}
