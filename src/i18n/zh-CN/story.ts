// The same in Simplified Chinese. Typed by English: a word that is missing does not compile.
import type { StoryWords } from '../words';
import { article } from './article';
import { compare } from './compare';
import { distances } from './distances';
import { encoder } from './encoder';
import { equation } from './equation';
import { mining } from './mining';
import { prediction } from './prediction';
import { scores } from './scores';
import { slowMotion } from './slowMotion';
import { triplet } from './triplet';

export const story: StoryWords = {
  article,
  compare,
  distances,
  encoder,
  equation,
  mining,
  prediction,
  scores,
  slowMotion,
  triplet,
};
