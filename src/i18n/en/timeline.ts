// English words of the run as a line to slide along.
import { whole } from '../numbers';

export const timeline = {
  name: 'Timeline',
  spoken: (step: number, last: number) => `step ${whole(step)} of ${whole(last)}`,
  slowMotion: 'Slow motion',
};
