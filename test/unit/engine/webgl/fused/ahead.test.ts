import { describe, expect, it } from 'vitest';
import { createAhead } from '../../../../../src/engine/webgl/fused/ahead';

describe('how far steps run ahead of their numbers', () => {
  it('begins with one, and goes on to twice as many as long as they come home at once', () => {
    const ahead = createAhead(16);
    const limits = [ahead.limit];
    for (let i = 0; i < 6; i++) {
      ahead.note(ahead.limit, 2);
      limits.push(ahead.limit);
    }
    expect(limits).toEqual([1, 2, 4, 8, 16, 16, 16]);
  });

  it('halves where a group takes long, and never stops', () => {
    const ahead = createAhead(16);
    for (let i = 0; i < 4; i++) ahead.note(ahead.limit, 2);
    ahead.note(16, 100);
    expect(ahead.limit).toBe(8);
    for (let i = 0; i < 9; i++) ahead.note(ahead.limit, 100);
    expect(ahead.limit).toBe(1);
  });

  it('stays where a group takes about as long as it should', () => {
    const ahead = createAhead(16);
    ahead.note(1, 2);
    ahead.note(2, 15);
    expect(ahead.limit).toBe(2);
  });

  it('learns nothing from a group that was fetched before it was full', () => {
    const ahead = createAhead(16);
    ahead.note(1, 2);
    ahead.note(1, 2);
    expect(ahead.limit).toBe(2);
  });
});
