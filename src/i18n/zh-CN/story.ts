// Simplified Chinese words of the article and of the figures that come with it. Typed by English: a word that is missing does not compile.
import type { StoryWords } from '../words';
import { article } from './article';
import { angles } from './figures/angles';
import { compare } from './figures/compare';
import { distances } from './figures/distances';
import { encoder } from './figures/encoder';
import { equation } from './figures/equation';
import { losses } from './figures/losses';
import { margins } from './figures/margins';
import { mining } from './figures/mining';
import { scores } from './figures/scores';
import { slowMotion } from './figures/slowMotion';
import { triplet } from './figures/triplet';
import { prediction } from './prediction';

export const story: StoryWords = {
  angles,
  article,
  compare,
  distances,
  encoder,
  equation,
  losses,
  margins,
  mining,
  prediction,
  scores,
  slowMotion,
  triplet,
};
