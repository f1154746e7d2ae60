import { describe, expect, it } from 'vitest';
import {
  diagnosticsMessage,
  errorMessage,
  readyMessage,
  resizeMessage,
  type State,
  stateMessage,
} from '../../../src/embed/messages';
import { DEFAULTS } from '../../../src/session/settings/settingsTable';

const envelope = { app: 'triplet-lab', version: 1 };

const state: State = {
  status: 'playing',
  step: 12,
  loss: 0.1,
  recall: null,
  recallStep: null,
  activeFraction: 0.5,
  counts: { easy: 1, semiHard: 2, hard: 3 },
  distances: { anchorPositive: 0.4, anchorNegative: 0.9 },
  stepsPerSecond: 60,
  backend: 'cpu',
  engine: 'plain',
  settings: DEFAULTS,
  stepSettings: DEFAULTS,
};

describe('what a figure tells its host', () => {
  it('has the fields of the public API and survives the trip as data', () => {
    const diagnostics = {
      engine: 'webgl',
      renderer: 'r',
      programs: 1,
      drawsPerStep: 2,
      tensors: 3,
      gpuBytes: 4,
      workers: 2,
    } as const;
    const ready = { figures: ['lab'], settings: DEFAULTS, backend: 'cpu' } as const;
    expect(structuredClone(readyMessage(ready))).toEqual({ ...envelope, type: 'ready', ...ready });
    expect(structuredClone(stateMessage(state))).toEqual({ ...envelope, type: 'state', ...state });
    expect(structuredClone(diagnosticsMessage(diagnostics))).toEqual({
      ...envelope,
      type: 'diagnostics',
      ...diagnostics,
    });
    expect(resizeMessage(519.2)).toEqual({ ...envelope, type: 'resize', height: 520 });
    expect(errorMessage({ code: 'out-of-range', key: 'margin' }, 'Too far.')).toEqual({
      ...envelope,
      type: 'error',
      code: 'out-of-range',
      message: 'Too far.',
      key: 'margin',
    });
  });

  it('repeats the id of the question, and has none where nothing was asked', () => {
    expect(stateMessage(state, 0).id).toBe(0);
    expect(errorMessage({ code: 'x' }, 'No.', 'q').id).toBe('q');
    expect(stateMessage(state)).not.toHaveProperty('id');
    expect(errorMessage({ code: 'x' }, 'No.')).not.toHaveProperty('key');
  });
});
