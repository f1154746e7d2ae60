// How many of the drawn different items cause loss at this moment.
import { PLACE_SIZE } from '../../../core/projection/place';
import { countCaught } from '../../../views/stage/scene';
import { useRun } from '../../context/experimentContext';
import { useRule } from './useRule';
import { useSceneItems } from './useScene';

export function useCaught(): number {
  const frame = useRun((run) => run.frame);
  const rule = useRule();
  const items = useSceneItems();
  if (!frame || items.length * PLACE_SIZE !== frame.places.length) return 0;
  const counts = countCaught(items, frame, rule);
  return counts.hard + counts.semiHard;
}
