import { describe, expect, it } from 'vitest';
import { createPipelineDepth } from '../../../../../src/engines/webgl/fused/pipelineDepth';

describe('how many steps are submitted before their numbers are read', () => {
  it('begins with one, and goes on to twice as many as long as they are read at once', () => {
    const pipelineDepth = createPipelineDepth(16);
    const limits = [pipelineDepth.limit];
    for (let i = 0; i < 6; i++) {
      pipelineDepth.note(pipelineDepth.limit, 2);
      limits.push(pipelineDepth.limit);
    }
    expect(limits).toEqual([1, 2, 4, 8, 16, 16, 16]);
  });

  it('halves where a group takes long, and never stops', () => {
    const pipelineDepth = createPipelineDepth(16);
    for (let i = 0; i < 4; i++) pipelineDepth.note(pipelineDepth.limit, 2);
    pipelineDepth.note(16, 100);
    expect(pipelineDepth.limit).toBe(8);
    for (let i = 0; i < 9; i++) pipelineDepth.note(pipelineDepth.limit, 100);
    expect(pipelineDepth.limit).toBe(1);
  });

  it('stays where a group takes about as long as it should', () => {
    const pipelineDepth = createPipelineDepth(16);
    pipelineDepth.note(1, 2);
    pipelineDepth.note(2, 15);
    expect(pipelineDepth.limit).toBe(2);
  });

  it('learns nothing from a group that was fetched before it was full', () => {
    const pipelineDepth = createPipelineDepth(16);
    pipelineDepth.note(1, 2);
    pipelineDepth.note(1, 2);
    expect(pipelineDepth.limit).toBe(2);
  });
});
