// All chapters in English.
import type { ChapterId } from '../../session/page/chapters';
import { breaking } from './breaking.en';
import type { ChapterWords } from './chapter';
import { encoder } from './encoder.en';
import { equation } from './equation.en';
import { margin } from './margin.en';
import { mining } from './mining.en';
import { oneLook } from './one-look.en';
import { samePerson } from './same-person.en';
import { scale } from './scale.en';
import { threePoints } from './three-points.en';
import { toppers } from './toppers.en';
import { train } from './train.en';
import { tryIt } from './try-it.en';
import { wonder } from './wonder.en';

export const chapters: Readonly<Record<ChapterId, ChapterWords>> = {
  wonder,
  toppers,
  'three-points': threePoints,
  encoder,
  equation,
  train,
  mining,
  'same-person': samePerson,
  'one-look': oneLook,
  scale,
  margin,
  breaking,
  'try-it': tryIt,
};
