import { describe, expect, it } from 'vitest';
import { narration } from '../../../../../src/figures/lab/narrator/narration';
import { createExperiment } from '../../../../../src/session/run/experiment';
import { presetSettings } from '../../../../../src/session/settings/presets';
import { DEFAULTS } from '../../../../../src/session/settings/settingsTable';
import type { Evaluation, Frame } from '../../../../../src/training/protocol/reports';

const VIEW = createExperiment(DEFAULTS).run.getState();
const BOTH = { ring: true, insights: true, caption: true, examples: true };
const RUN = { ...VIEW, status: 'paused', preset: 'drag-the-ring' } as const;

describe('what the lab says', () => {
  it('is what to look for while a preset runs, and what the picture shows without one', () => {
    expect(narration({ ...RUN, status: 'playing' }, DEFAULTS, BOTH)).toEqual({ of: 'preset', id: 'drag-the-ring' });
    expect(narration({ ...RUN, preset: null }, DEFAULTS, BOTH)).toEqual({ of: 'picture' });
  });

  it('never asks for a ring to be pulled that the picture does not have', () => {
    const said = narration({ ...RUN, status: 'playing' }, { ...DEFAULTS, 'lab.view': 'map' }, { ...BOTH, ring: false });
    expect(said).toEqual({ of: 'picture' });
  });

  it('is what the picture shows where the reader has none of the controls that an example tells to use', () => {
    const said = narration({ ...RUN, status: 'playing' }, DEFAULTS, { ...BOTH, examples: false });
    expect(said).toEqual({ of: 'picture' });
  });

  it('is what a preset has to look for only while the data, the net and the loss are those of the preset', () => {
    const view = { ...RUN, status: 'playing', preset: 'first-clusters' } as const;
    const own = presetSettings('first-clusters');
    expect(narration(view, { ...own, seed: 99, margin: 0.3 }, BOTH)).toEqual({ of: 'preset', id: 'first-clusters' });
    const tenDigits = { ...own, classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], classesPerBatch: 10 };
    for (const other of [tenDigits, { ...own, dimensions: 128 }, { ...own, loss: 'soft' }] as const) {
      expect(narration(view, other, BOTH)).toEqual({ of: 'picture' });
    }
  });

  it('is whose turn it is once the run waits for the ring', () => {
    expect(narration({ ...RUN, pauseReason: 'until' }, DEFAULTS, BOTH)).toMatchObject({
      of: 'status',
      insight: { kind: 'your-turn' },
    });
  });

  it('is how the run goes where the host hides captions', () => {
    expect(narration(RUN, DEFAULTS, { ...BOTH, caption: false })).toMatchObject({ of: 'status' });
  });

  it('is why the run has started again, while it loads and through its slow first steps', () => {
    const again = { ...RUN, restartedBy: 'normalize' } as const;
    const said = { of: 'restart', by: 'normalize', waits: false };
    const paused = { ...again, status: 'paused', frame: { step: 0 } as Frame } as const;
    expect(narration(paused, DEFAULTS, BOTH)).toEqual({ ...said, waits: true });
    expect(narration({ ...again, status: 'loading' }, DEFAULTS, BOTH)).toEqual(said);
    expect(narration({ ...again, frame: { step: 14 } as Frame }, DEFAULTS, BOTH)).toEqual(said);
    expect(narration({ ...again, frame: { step: 15 } as Frame }, DEFAULTS, BOTH)).toMatchObject({ of: 'preset' });
  });

  it('is which steps have given way when a run goes on from an earlier one, until it has come as far again', () => {
    const gone = { from: 120, to: 400 };
    const said = { of: 'gone', insight: { kind: 'gone', from: 121, to: 400 } };
    expect(narration({ ...RUN, gone, frame: { step: 121 } as Frame }, DEFAULTS, BOTH)).toEqual(said);
    expect(narration({ ...RUN, gone, frame: { step: 400 } as Frame }, DEFAULTS, BOTH)).toMatchObject({ of: 'preset' });
  });

  it('is what the arrows mean while there are some', () => {
    expect(narration(RUN, { ...DEFAULTS, 'lab.view': 'map', 'lab.arrows': true }, BOTH)).toEqual({ of: 'arrows' });
    expect(narration(RUN, { ...DEFAULTS, 'lab.arrows': true }, BOTH)).toMatchObject({ of: 'preset' });
  });

  it('is first of all what needs an answer', () => {
    const evaluation = { step: 0, meanDifferent: 2, meanSame: 1, recall: 0.5 } as Evaluation;
    const faulty = {
      ...RUN,
      pauseReason: 'until' as const,
      notice: { code: 'rolled-back', values: { step: 4 } } as const,
      startEvaluation: evaluation,
      evaluation: { ...evaluation, step: 20, meanDifferent: 0.1 },
    };
    expect(narration(faulty, DEFAULTS, BOTH)).toMatchObject({ of: 'notice' });
    expect(narration({ ...faulty, notice: null }, DEFAULTS, BOTH)).toMatchObject({ of: 'spread' });
    // Where the host hides what numbers mean, faults are still said.
    const silent = { ...BOTH, insights: false };
    expect(narration(faulty, DEFAULTS, silent)).toMatchObject({ of: 'notice' });
    expect(narration({ ...faulty, notice: null }, DEFAULTS, silent).of).not.toBe('spread');
  });
});
