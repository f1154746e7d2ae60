// The map of a run, with the arrows of the followed triplet if the reader wants them.
import { type ComponentProps, useMemo } from 'react';
import { projectDirections } from '../../../core/projection/projection';
import { SpaceMap } from '../../../views/stage/SpaceMap';
import { useRun, useSettings } from '../../context/experimentContext';
import { useTripletMotion } from '../hooks/useTripletMotion';

type RunMapProps = Omit<ComponentProps<typeof SpaceMap>, 'motion'>;

export function RunMap(props: RunMapProps) {
  const wanted = useSettings((settings) => settings['lab.arrows']);
  const motion = useTripletMotion();
  const axes = useRun((run) => run.evaluation?.axes ?? null);
  const vectors = useMemo(() => {
    if (!wanted || !motion || !axes || axes.dims * 3 !== motion.pull.length) return null;
    const flat = (directions: Float64Array) => {
      const out = new Float32Array(3 * axes.outDims);
      projectDirections(axes, directions, out);
      return out;
    };
    return { pulls: flat(motion.pull), moves: flat(motion.move) };
  }, [wanted, motion, axes]);
  return <SpaceMap {...props} motion={vectors} />;
}
