import { describe, expect, it } from 'vitest';
import { isPresetId, PRESET_IDS, presetSettings } from '../../../../src/session/settings/presets';
import { checkSettings, classesInUse } from '../../../../src/session/settings/settingsRules';
import { DEFAULT_SEED, DEFAULTS, SETTING_NAMES } from '../../../../src/session/settings/settingsTable';
import { changedSettings } from '../../../../src/session/settings/settingValue';

describe('each preset', () => {
  it('is a full record that the table and its rules accept unchanged', () => {
    for (const id of PRESET_IDS) {
      const settings = presetSettings(id);
      expect(Object.keys(settings).sort(), id).toEqual([...SETTING_NAMES].sort());
      expect(checkSettings(settings, DEFAULTS), id).toEqual({ ok: true, settings });
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
      expect(settings.classesPerBatch, id).toBe(classesInUse(settings).length);
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
