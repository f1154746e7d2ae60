import { describe, expect, it } from 'vitest';
import { recentAfter } from '../../../src/article/place/useRecentChapters';
import { CHAPTERS, type ChapterId } from '../../../src/session/page/chapters';

describe('the chapters that keep their experiment', () => {
  it('are the four that were near last, each once', () => {
    const seen = [...CHAPTERS.slice(0, 6), CHAPTERS[3]];
    const kept = seen.reduce<readonly ChapterId[]>(recentAfter, []);
    expect(kept).toEqual([CHAPTERS[3], CHAPTERS[5], CHAPTERS[4], CHAPTERS[2]]);
  });
});
