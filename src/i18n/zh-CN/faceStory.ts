// Simplified Chinese words of the figures about faces.
import type { FaceWords } from '../words';
import { fairness } from './figures/fairness';
import { oneshot } from './figures/oneshot';
import { people } from './figures/people';
import { scale } from './figures/scale';
import { verify } from './figures/verify';

export const faceStory: FaceWords = { fairness, oneshot, people, scale, verify };
