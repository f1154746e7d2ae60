// Shows the followed triplet to the linked figures, as it is in the picture, unless its loss is none of triplets. A component of its own, so that the lab is not
// rendered anew with every frame for their sake.
import { memo } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { tripletFormOf } from '../../core/loss/lossTraits';
import { tripletLoss } from '../../core/loss/triplet';
import { usePublishReading } from '../context/readingContext';
import { useShown } from '../parts/hooks/useDisplayed';
import { useRule } from '../parts/hooks/useRule';

export const PublishReading = memo(function PublishReading() {
  const { margin, distance, loss } = useRule();
  const frame = useShown((shown) => shown);
  const anchorPositive = inUnit(frame?.anchorPositive ?? 0, distance);
  const anchorNegative = inUnit(frame?.anchorNegative ?? 0, distance);
  const form = tripletFormOf(loss);
  const value = form ? tripletLoss(anchorPositive, anchorNegative, margin, form) : 0;
  const numbers = { anchorPositive, anchorNegative, margin, distance, value } as const;
  usePublishReading(frame && form ? { source: 'lab', ...numbers, loss: form } : null);
  return null;
});
