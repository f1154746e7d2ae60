// English words of the figures about faces: fetched with the first of them.
import { fairness } from './figures/fairness';
import { oneshot } from './figures/oneshot';
import { people } from './figures/people';
import { scale } from './figures/scale';
import { verify } from './figures/verify';

export const faceStory = { fairness, oneshot, people, scale, verify };
