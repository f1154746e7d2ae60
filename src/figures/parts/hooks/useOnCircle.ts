// Whether the vectors of a run all lie on one circle, which the bull's-eye then draws: round an anchor on it, what stands on the
// far side would otherwise lie in one heap.
import { useRunSetting } from './useOfRun';

export function useOnCircle(): boolean {
  return useRunSetting(({ normalize, dimensions }) => normalize && dimensions === 2, false);
}
