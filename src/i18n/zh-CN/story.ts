// The same in Simplified Chinese. Typed by English: a word that is missing does not compile.
import type { StoryWords } from '../words';
import { article } from './article';
import { compare } from './compare';
import { distances } from './distances';
import { encoder } from './encoder';
import { equation } from './equation';
import { faces } from './faces';
import { mining } from './mining';
import { presets } from './presets';
import { scores } from './scores';
import { effects, settingsHelp } from './settingsHelp';
import { slowMotion } from './slowMotion';
import { triplet } from './triplet';
import { verify } from './verify';

export const story: StoryWords = {
  article,
  compare,
  distances,
  effects,
  encoder,
  equation,
  faces,
  mining,
  presets,
  scores,
  settingsHelp,
  slowMotion,
  triplet,
  verify,
};
