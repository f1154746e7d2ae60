// English words of the article and of the figures that come with it: fetched with the first of them, not with the page.
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

export const story = {
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
