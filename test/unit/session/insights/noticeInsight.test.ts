import { describe, expect, it } from 'vitest';
import { noticeInsight } from '../../../../src/session/insights/noticeInsight';
import { createRunStore, type RunView } from '../../../../src/session/run/runStore';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

const TAKEN = { code: 'gpu-taken', values: { stepsBack: 12 } } as const;
const MISSING = { code: 'webgl-missing', values: {} } as const;

function said(part: Partial<RunView>, backend: 'auto' | 'webgl' | 'cpu' = 'auto') {
  const view = { ...createRunStore().getState(), status: 'playing' as const, engine: 'wasm' as const, ...part };
  return noticeInsight(view, { ...DEFAULTS, backend })?.kind ?? null;
}

describe('a notice', () => {
  it('of a lost graphics card ends when WebGL trains again, or the run is over', () => {
    expect(said({ notice: TAKEN })).toBe('gpu-taken');
    expect(said({ notice: TAKEN, engine: 'webgl' })).toBeNull();
    expect(said({ notice: TAKEN, status: 'stopped' })).toBeNull();
    expect(said({ notice: TAKEN, status: 'loading' })).toBeNull();
  });

  it('why WebGL does not train is for those who want it to', () => {
    expect(said({ notice: MISSING }, 'webgl')).toBe('webgl-missing');
    expect(said({ notice: MISSING }, 'cpu')).toBeNull();
    expect(said({ notice: MISSING, engine: 'webgl' }, 'webgl')).toBeNull();
  });

  it('of a run that went back is said whatever trains', () => {
    expect(said({ notice: { code: 'rolled-back', values: { step: 3 } }, engine: 'webgl' })).toBe('rolled-back');
  });
});
