// What the arrows on the map mean, and how far pull and move lie apart.

import { useTripletMotion } from '../parts/hooks/useTripletMotion';
import { useStory } from '../words/storyWords';

export function ArrowsNote() {
  const { slowMotion } = useStory();
  const motion = useTripletMotion();
  const pulls = motion?.pull.some((value) => value !== 0) ?? false;
  return (
    <p className="arrows-note">
      {motion === null ? slowMotion.arrowsWait : pulls ? slowMotion.arrows(motion.angles) : slowMotion.arrowsNone}
    </p>
  );
}
