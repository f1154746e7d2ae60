// English words of the article and of the figures that come with it: fetched with the first of them, not with the page.

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

export const story = {
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
