// What the arrows on the map mean, and how far pull and move lie apart.
import { useStory } from '../storyWords';
import { useFollowedMotion } from './useFollowedMotion';

export function ArrowsNote() {
  const { slowMotion } = useStory();
  const motion = useFollowedMotion();
  const pulls = motion?.pull.some((value) => value !== 0) ?? false;
  return (
    <p className="arrows-note">
      {motion === null ? slowMotion.arrowsWait : pulls ? slowMotion.arrows(motion.angles) : slowMotion.arrowsNone}
    </p>
  );
}
