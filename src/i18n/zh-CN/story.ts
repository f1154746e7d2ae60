// The same in Simplified Chinese. Typed by English: a word that is missing does not compile.
import type { StoryWords } from '../words';
import { article } from './article';
import { compare } from './compare';
import { distances } from './distances';
import { encoder } from './encoder';
import { equation } from './equation';
import { insights, share } from './labLater';
import { mining } from './mining';
import { presets } from './presets';
import { scores } from './scores';
import { choices, effects, settingsHelp, units } from './settingsHelp';
import { slowMotion } from './slowMotion';
import { triplet } from './triplet';

export const story: StoryWords = {
  article,
  choices,
  compare,
  distances,
  effects,
  encoder,
  equation,
  insights,
  mining,
  presets,
  scores,
  settingsHelp,
  share,
  slowMotion,
  triplet,
  units,
};
