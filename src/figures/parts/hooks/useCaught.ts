// How many of the drawn different items stand in the ring at this moment; null under a loss that has no ring.
import { PLACE_SIZE } from '../../../core/projection/place';
import { countCaught, hasRing } from '../../../views/stage/scene';
import { useShown } from './useDisplayed';
import { useRule } from './useRule';
import { useSceneItems } from './useScene';

export function useCaught(): number | null {
  const rule = useRule();
  const items = useSceneItems();
  const caught = useShown((frame) => {
    if (items.length * PLACE_SIZE !== frame.places.length) return 0;
    const counts = countCaught(items, frame, rule);
    return counts.hard + counts.semiHard;
  });
  return hasRing(rule.loss) ? (caught ?? 0) : null;
}
