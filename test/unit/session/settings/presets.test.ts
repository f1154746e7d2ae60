import { describe, expect, it } from 'vitest';
import {
  isPresetId,
  lockedByPreset,
  PRESET_IDS,
  presetSettings,
  settingsWithPreset,
} from '../../../../src/session/settings/presets';
import { checkSettings, classesInUse } from '../../../../src/session/settings/settingsRules';
import { DEFAULT_SEED, DEFAULTS, SETTING_NAMES } from '../../../../src/session/settings/settingsTable';
import { changedSettings } from '../../../../src/session/settings/settingValue';
import { NOTHING_LOADED } from './facts';

describe('each preset', () => {
  it('is a full record that the table and its rules accept unchanged', () => {
    for (const id of PRESET_IDS) {
      const settings = presetSettings(id);
      expect(Object.keys(settings).sort(), id).toEqual([...SETTING_NAMES].sort());
      expect(checkSettings(settings, DEFAULTS, NOTHING_LOADED), id).toEqual({ ok: true, settings });
    }
  });

  it('starts from the one seed, so that presets differ in what they name alone', () => {
    for (const id of PRESET_IDS) expect(presetSettings(id).seed, id).toBe(DEFAULT_SEED);
  });

  it('has a kebab-case id, and only those ids are presets', () => {
    for (const id of PRESET_IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const id of ['constructor', '', 'Collapse', null, undefined, 0]) expect(isPresetId(id)).toBe(false);
  });

  it('draws every class in use into each batch, unless they are many people', () => {
    for (const id of PRESET_IDS) {
      const settings = presetSettings(id);
      if (settings.dataset === 'faces' && settings.people > 40) continue;
      expect(settings.classesPerBatch, id).toBe(classesInUse(settings, NOTHING_LOADED).length);
    }
  });
});

describe('presets that are compared', () => {
  it('differ in mining alone: collapse and rescue', () => {
    expect(changedSettings(presetSettings('collapse'), presetSettings('rescue'))).toEqual(['mining']);
  });

  it('differ in the margin alone: collapse and no margin', () => {
    expect(changedSettings(presetSettings('collapse'), presetSettings('no-margin'))).toEqual(['margin']);
  });

  it('puts the margin out of reach of squared distances between unit vectors', () => {
    const { margin, distance, normalize } = presetSettings('margin-out-of-reach');
    expect({ distance, normalize }).toEqual({ distance: 'squared', normalize: true });
    expect(margin).toBeGreaterThanOrEqual(4);
  });
});

describe('a preset against locked settings', () => {
  const locks =
    (...names: string[]) =>
    (name: string) =>
      names.includes(name);

  it('would change those, and only those, in which it differs from the present record', () => {
    const now = { ...DEFAULTS, margin: 0.6 };
    for (const id of PRESET_IDS) {
      expect(lockedByPreset(id, now, locks('margin')), id).toEqual(['margin']);
      expect(lockedByPreset(id, presetSettings(id), locks(...SETTING_NAMES)), id).toEqual([]);
    }
    expect(lockedByPreset('collapse', DEFAULTS, locks('margin'))).toEqual([]);
    expect(lockedByPreset('no-margin', DEFAULTS, locks('margin', 'mining'))).toEqual(['mining', 'margin']);
    expect(lockedByPreset('no-margin', DEFAULTS, locks())).toEqual([]);
  });

  it('never counts pace, backend and level of controls, which stay as they are', () => {
    const now = { ...DEFAULTS, speed: 5, backend: 'cpu', 'lab.level': 3 } as const;
    expect(settingsWithPreset('faces', now)).toEqual({
      ...presetSettings('faces'),
      speed: 5,
      backend: 'cpu',
      'lab.level': 3,
    });
    for (const id of PRESET_IDS) expect(lockedByPreset(id, now, locks('speed', 'backend', 'lab.level'))).toEqual([]);
  });
});
