import { describe, expect, it } from 'vitest';
import { liveSettings } from '../../../../src/session/run/runConfig';
import { readRun, saveRun } from '../../../../src/session/run/savedRun';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import type { RunState } from '../../../../src/training/protocol/run';
import { syntheticRun } from '../../../oracle/syntheticRun';

function stateOf(settings: Settings, classVectors: boolean): RunState {
  const engine = syntheticRun('points', { classVectors }).setup.state;
  const changes = [{ step: 1, live: liveSettings(settings) }];
  return { run: 1, engine, random: [1, 2, 3, 4], report: null, rows: new Float32Array(), changes };
}

/** As a host keeps it. */
function kept(settings: Settings, state: RunState) {
  return JSON.parse(JSON.stringify(saveRun(settings, state, null)));
}

describe('a run that a host has kept', () => {
  it('comes back with its class vectors and their moments', () => {
    const settings: Settings = { ...DEFAULTS, loss: 'arcface', normalize: true, temperature: 0.05 };
    const state = stateOf(settings, true);
    const read = readRun(kept(settings, state));
    expect(read).toMatchObject({ ok: true, saved: { settings: { loss: 'arcface', temperature: 0.05 } } });
    if (!read.ok) return;
    expect(read.saved.state?.engine.parameters).toEqual(state.engine.parameters);
    expect(read.saved.state?.changes).toEqual(state.changes);
  });

  it('comes back from before there were other losses than those of triplets, with what these do not use as it is now', () => {
    const state = stateOf(DEFAULTS, false);
    const old = kept(DEFAULTS, state);
    for (const name of ['temperature', 'arcMargin']) {
      delete old.run.changes[0].live[name];
      delete old.settings[name];
    }
    delete old.settings.mislabelled;
    const read = readRun(old);
    expect(read.ok).toBe(true);
    if (read.ok) expect(read.saved.state?.changes).toEqual(state.changes);
  });

  it('is refused where its log lacks what every run has had, or holds what none has', () => {
    for (const spoil of [
      (live: Record<string, unknown>) => delete live.margin,
      (live: Record<string, unknown>) => Object.assign(live, { seed: 3 }),
      (live: Record<string, unknown>) => Object.assign(live, { temperature: 0 }),
    ]) {
      const given = kept(DEFAULTS, stateOf(DEFAULTS, false));
      spoil(given.run.changes[0].live);
      expect(readRun(given)).toMatchObject({ ok: false, problem: { code: 'not-a-state' } });
    }
  });
});
