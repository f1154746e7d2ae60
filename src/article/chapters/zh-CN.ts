// All chapters in Simplified Chinese.
import type { ChapterId } from '../../session/page/chapters';
import { breaking } from './breaking.zh-CN';
import type { ChapterWords } from './chapter';
import { encoder } from './encoder.zh-CN';
import { equation } from './equation.zh-CN';
import { margin } from './margin.zh-CN';
import { mining } from './mining.zh-CN';
import { oneLook } from './one-look.zh-CN';
import { samePerson } from './same-person.zh-CN';
import { scale } from './scale.zh-CN';
import { threePoints } from './three-points.zh-CN';
import { toppers } from './toppers.zh-CN';
import { train } from './train.zh-CN';
import { tryIt } from './try-it.zh-CN';
import { wonder } from './wonder.zh-CN';

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
