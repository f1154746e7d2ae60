// English words of faces wherever they are trained on.
import { whole } from '../numbers';
import { counted } from './counted';

export const faces = {
  rendering: (ready: number, of: number) => `Taking pictures: ${whole(ready)} of ${whole(of)}`,
  waiting: 'Training waits for more of them.',
  growing: (of: number) =>
    `Training has begun with few people; from fixed steps on it gets more, ${counted(of, 'picture')} in all.`,
};
