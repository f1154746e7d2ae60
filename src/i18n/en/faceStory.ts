// English words of the figures about faces: fetched with the first of them.
import { oneshot } from './oneshot';
import { people } from './people';
import { scale } from './scale';
import { verify } from './verify';

export const faceStory = { oneshot, people, scale, verify };
