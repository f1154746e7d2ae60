// All chapters in Simplified Chinese.
import type { ChapterId } from '../../../session/page/chapters';
import type { ChapterWords } from '../chapter';
import { breaking } from './breaking';
import { encoder } from './encoder';
import { equation } from './equation';
import { margin } from './margin';
import { mining } from './mining';
import { oneLook } from './one-look';
import { samePerson } from './same-person';
import { scale } from './scale';
import { sinceThen } from './since-then';
import { threePoints } from './three-points';
import { toppers } from './toppers';
import { train } from './train';
import { tryIt } from './try-it';
import { wonder } from './wonder';

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
  'since-then': sinceThen,
  'try-it': tryIt,
};
