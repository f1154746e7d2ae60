// Shows the followed triplet to the linked figures, as it is in the picture. A component of its own, so that the lab is not
// rendered anew with every frame for their sake.
import { memo } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { tripletLoss } from '../../core/loss/triplet';
import { usePublishReading } from '../context/readingContext';
import { useShown } from '../parts/hooks/useDisplayed';
import { useRule } from '../parts/hooks/useRule';

export const PublishReading = memo(function PublishReading() {
  const { margin, distance, loss } = useRule();
  const frame = useShown((shown) => shown);
  const anchorPositive = inUnit(frame?.anchorPositive ?? 0, distance);
  const anchorNegative = inUnit(frame?.anchorNegative ?? 0, distance);
  const value = tripletLoss(anchorPositive, anchorNegative, margin, loss);
  usePublishReading(frame ? { source: 'lab', anchorPositive, anchorNegative, margin, distance, loss, value } : null);
  return null;
});
