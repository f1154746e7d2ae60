import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createSetOne } from '../../../../src/session/settings/setOne';
import { bindsOthers, reconcile } from '../../../../src/session/settings/settingsRules';
import { DEFAULTS, SETTING_NAMES, type Settings } from '../../../../src/session/settings/settingsTable';
import { changedSettings } from '../../../../src/session/settings/settingValue';
import { arbitrarySettings } from './arbitrarySettings';
import { NOTHING_LOADED } from './facts';

const faces: Settings = { ...DEFAULTS, dataset: 'faces', people: 200, classesPerBatch: 20, itemsPerClass: 8 };

function settingsOf(initial: Settings) {
  const store = createStore<Settings>()(() => initial);
  const set = createSetOne(
    store,
    (next) => store.setState(next, true),
    () => NOTHING_LOADED,
  );
  return { store, set, batch: () => [store.getState().classesPerBatch, store.getState().itemsPerClass] };
}

describe('one control after another', () => {
  it('gives back what a value in passing has pushed aside', () => {
    const { set, batch } = settingsOf(faces);
    set('people', 15);
    expect(batch()).toEqual([15, 8]);
    set('people', 17);
    expect(batch()).toEqual([17, 8]);
    set('people', 150);
    expect(batch()).toEqual([20, 8]);
  });

  it('keeps what was pushed aside once another setting has been changed', () => {
    const { set, batch } = settingsOf(faces);
    set('people', 15);
    set('margin', 0.5);
    set('people', 150);
    expect(batch()).toEqual([15, 8]);
  });

  it('leaves the same settings as the last value alone would, whatever it has passed through', () => {
    fc.assert(
      fc.property(
        arbitrarySettings,
        fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 1 }),
        (initial, passed) => {
          const { store, set } = settingsOf(initial);
          for (const people of passed) set('people', people);
          const last = { ...initial, people: passed[passed.length - 1] };
          expect(store.getState()).toEqual(reconcile(last, 'people', NOTHING_LOADED));
        },
      ),
    );
  });

  it('changes others only for the settings that the rules read', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, fc.constantFrom(...SETTING_NAMES), (initial, other, name) => {
        const { store, set } = settingsOf(initial);
        set(name, other[name]);
        const others = changedSettings(initial, store.getState()).filter((changed) => changed !== name);
        if (!bindsOthers(name)) expect(others).toEqual([]);
      }),
    );
  });
});
