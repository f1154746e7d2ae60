// What the arrows on the map mean, and how far pull and move lie apart.

import { useTripletMotion } from '../parts/hooks/useTripletMotion';
import { useWords } from '../words/useWords';

export function ArrowsNote() {
  const { lab } = useWords();
  const motion = useTripletMotion();
  const pulls = motion?.pull.some((value) => value !== 0) ?? false;
  return (
    <p className="arrows-note">
      {motion === null ? lab.arrowsWait : pulls ? lab.arrows(motion.angles) : lab.arrowsNone}
    </p>
  );
}
