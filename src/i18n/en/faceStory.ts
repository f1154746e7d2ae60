// English words of the figures about faces: fetched with the first of them.
import { oneshot } from './figures/oneshot';
import { people } from './figures/people';
import { scale } from './figures/scale';
import { verify } from './figures/verify';

export const faceStory = { oneshot, people, scale, verify };
