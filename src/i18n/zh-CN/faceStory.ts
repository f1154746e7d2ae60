// Simplified Chinese words of the figures about faces.
import type { FaceWords } from '../words';
import { oneshot } from './oneshot';
import { people } from './people';
import { scale } from './scale';
import { verify } from './verify';

export const faceStory: FaceWords = { oneshot, people, scale, verify };
