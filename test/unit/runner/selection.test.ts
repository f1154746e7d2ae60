import { describe, expect, it } from 'vitest';
import { matching, plan, select } from '../../runner/selection.mjs';

const STAGES = ['types', 'lint', 'unit', 'build', 'sizes', 'browser', 'timing'];
const FILES = {
  unit: [
    'test/unit/core/distance.test.ts',
    'test/unit/core/mining.test.ts',
    'test/unit/views/mining/scatter.test.ts',
    'test/unit/views/stage/RingHandle.dom.test.tsx',
    'test/unit/views/stage/RingHandle.test.tsx',
  ],
  specs: ['test/e2e/mining.spec.ts', 'test/e2e/ring.spec.ts'],
};

describe('the test files that a word names', () => {
  const all = [...FILES.unit, ...FILES.specs];

  it('are those with a file of that name, whatever kind of test it is', () => {
    expect(matching('ring', all)).toEqual(['test/e2e/ring.spec.ts']);
    expect(matching('ringhandle', all)).toEqual([FILES.unit[3], FILES.unit[4]]);
  });

  it('are those in a folder of that name too', () => {
    expect(matching('core', all)).toEqual([FILES.unit[0], FILES.unit[1]]);
    expect(matching('mining', all)).toEqual([FILES.unit[1], FILES.unit[2], FILES.specs[0]]);
  });

  it('are those with the word in their path, where no file or folder has the name', () => {
    expect(matching('stage/Ring', all)).toEqual([FILES.unit[3], FILES.unit[4]]);
    expect(matching('test/e2e/ring.spec.ts', all)).toEqual(['test/e2e/ring.spec.ts']);
    expect(matching('scat', all)).toEqual(['test/unit/views/mining/scatter.test.ts']);
  });

  it('are none for a word that is nowhere', () => {
    expect(matching('rings', all)).toEqual([]);
  });
});

describe('a selection', () => {
  it('is everything where nothing is named', () => {
    expect(select([], STAGES, FILES)).toEqual({ stages: STAGES, unit: null, specs: null, unknown: [] });
  });

  it('is whole stages where they are named', () => {
    expect(select(['lint', 'unit'], STAGES, FILES)).toEqual({
      stages: ['lint', 'unit'],
      unit: null,
      specs: [],
      unknown: [],
    });
    expect(select(['timing'], STAGES, FILES)).toMatchObject({ stages: ['timing'], specs: null });
  });

  it('has the stages that the named files need', () => {
    expect(select(['distance'], STAGES, FILES)).toMatchObject({ stages: ['unit'], unit: [FILES.unit[0]], specs: [] });
    expect(select(['ring'], STAGES, FILES)).toMatchObject({
      stages: ['browser', 'timing'],
      unit: [],
      specs: ['test/e2e/ring.spec.ts'],
    });
  });

  it('has all files of a stage that is named beside one of its files', () => {
    expect(select(['unit', 'ring', 'distance'], STAGES, FILES)).toMatchObject({ unit: null, specs: [FILES.specs[1]] });
  });

  it('names the words that stand for nothing', () => {
    expect(select(['ring', 'rings'], STAGES, FILES).unknown).toEqual(['rings']);
  });
});

describe('the plan of a run', () => {
  const planOf = (words: string[], fresh: boolean) => plan(select(words, STAGES, FILES), () => fresh);

  it('has everything, and builds even where the build is fresh', () => {
    expect(planOf([], true).flat(2).sort()).toEqual([...STAGES].sort());
  });

  it('builds before anything that needs the built page, and leaves the browser the machine to itself', () => {
    const phases = planOf([], false);
    const lane = phases.flat().find((stages) => stages.includes('build')) ?? [];
    expect(lane.indexOf('build')).toBeLessThan(lane.indexOf('sizes'));
    expect(phases.slice(-2)).toEqual([[['browser']], [['timing']]]);
  });

  it('builds for a spec only where the build is not fresh', () => {
    expect(planOf(['ring'], true)).toEqual([[['browser']], [['timing']]]);
    expect(planOf(['ring'], false)).toEqual([[['build']], [['browser']], [['timing']]]);
    expect(planOf(['sizes'], false)).toEqual([[['build', 'sizes']]]);
  });

  it('builds for nothing else, but builds when asked to', () => {
    expect(planOf(['distance', 'lint'], false)).toEqual([[['unit'], ['lint']]]);
    expect(planOf(['build'], true)).toEqual([[['build']]]);
  });
});
