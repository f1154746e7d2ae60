import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenRules,
  checkSettings,
  classesInUse,
  reconcile,
  repairSettings,
} from '../../../../src/session/settings/settingsRules';
import {
  DEFAULTS,
  SETTING_NAMES,
  type SettingName,
  type Settings,
} from '../../../../src/session/settings/settingsTable';
import { type Checked, checkValue } from '../../../../src/session/settings/settingValue';
import { arbitrarySettings } from './arbitrarySettings';
import { NOTHING_LOADED } from './facts';

const fiveDigits: Settings = { ...DEFAULTS, classes: [0, 1, 2, 3, 4], classesPerBatch: 5 };

function codes(candidate: Record<string, unknown>, base = DEFAULTS): string[] {
  const checked = checkSettings(candidate, base, NOTHING_LOADED);
  return checked.ok ? [] : checked.problems.map(({ code }) => code);
}

function repair(given: Record<string, unknown>, base = DEFAULTS) {
  const entries = Object.entries(given) as [SettingName, unknown][];
  return repairSettings(
    new Map<SettingName, Checked>(entries.map(([name, value]) => [name, checkValue(name, value)])),
    base,
    NOTHING_LOADED,
  );
}

describe('the rules between settings', () => {
  it('hold for every record the property tests draw', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => void expect(brokenRules(settings, NOTHING_LOADED)).toEqual([])),
    );
  });

  it('want classes that the data set has, at least two of them, and no more in a batch than are in use', () => {
    const code = (change: Partial<Settings>) =>
      brokenRules({ ...DEFAULTS, ...change }, NOTHING_LOADED).map((problem) => problem.code);
    expect(code({ dataset: 'students', classes: [0, 7] })).toEqual(['unknown-class']);
    expect(code({ classes: [3] })).toEqual(['too-few-classes']);
    expect(code({ classesPerBatch: 4 })).toEqual(['classes-per-batch']);
    expect(code({ dataset: 'shapes', shape: 'moons' })).toEqual(['classes-per-batch']);
  });

  it('cap a batch at 200 items even where both ranges would let more through', () => {
    const ten = { ...DEFAULTS, classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], classesPerBatch: 10 };
    expect(brokenRules({ ...ten, itemsPerClass: 20 }, NOTHING_LOADED)).toEqual([]);
    expect(brokenRules({ ...ten, itemsPerClass: 21 }, NOTHING_LOADED)).toEqual([
      { code: 'batch-too-large', key: 'itemsPerClass', values: { items: 210, most: 200 } },
    ]);
    expect(reconcile({ ...ten, itemsPerClass: 40 }, 'classesPerBatch', NOTHING_LOADED).itemsPerClass).toBe(20);
  });

  it('take an empty list as the data set’s own classes', () => {
    expect(classesInUse(DEFAULTS, NOTHING_LOADED)).toEqual([0, 1, 4]);
    expect(classesInUse({ ...DEFAULTS, dataset: 'students' }, NOTHING_LOADED)).toEqual([0, 1, 2]);
  });
});

describe('a candidate taken strictly', () => {
  it('changes what it names and nothing else', () => {
    expect(checkSettings({ margin: 1, mining: 'hard' }, DEFAULTS, NOTHING_LOADED)).toEqual({
      ok: true,
      settings: { ...DEFAULTS, margin: 1, mining: 'hard' },
    });
    expect(checkSettings({}, fiveDigits, NOTHING_LOADED)).toEqual({ ok: true, settings: fiveDigits });
  });

  it('is refused whole for one bad value or one unknown name, and every fault is told', () => {
    expect(codes({ margin: 1, mining: 'cruel' })).toEqual(['not-a-choice']);
    expect(codes({ margin: 9, nonsense: 1, seed: -1 })).toEqual(['out-of-range', 'unknown-setting', 'out-of-range']);
  });

  it('does not take the names that every object has for settings', () => {
    expect(codes(JSON.parse('{"__proto__": {"margin": 1}}'))).toEqual(['unknown-setting']);
    expect(codes({ constructor: 1 })).toEqual(['unknown-setting']);
    expect(({} as Record<string, unknown>).margin).toBeUndefined();
  });

  it('is refused where the settings it names do not go together', () => {
    expect(codes({ classesPerBatch: 5 })).toEqual(['classes-per-batch']);
    expect(codes({ dataset: 'students', classesPerBatch: 5 }, fiveDigits)).toEqual(['classes-per-batch']);
    expect(codes({ dataset: 'students', classes: [0, 1, 2, 3] })).toEqual(['unknown-class']);
    expect(codes({ classes: [1] })).toEqual(['too-few-classes']);
  });

  it('makes settings it does not name give way', () => {
    expect(checkSettings({ dataset: 'students' }, fiveDigits, NOTHING_LOADED)).toEqual({
      ok: true,
      settings: { ...fiveDigits, dataset: 'students', classes: [], classesPerBatch: 3 },
    });
    expect(checkSettings({ classes: [7, 3] }, fiveDigits, NOTHING_LOADED)).toMatchObject({
      ok: true,
      settings: { classes: [3, 7], classesPerBatch: 2 },
    });
  });

  it('that names the present data set again keeps the classes chosen for it', () => {
    expect(checkSettings({ dataset: 'digits', margin: 1 }, fiveDigits, NOTHING_LOADED)).toMatchObject({
      ok: true,
      settings: { classes: [0, 1, 2, 3, 4], classesPerBatch: 5 },
    });
  });
});

describe('a record mended for the address', () => {
  it('keeps the good values and falls back one by one for the bad ones', () => {
    const { settings, problems } = repair({ margin: 9, mining: 'hard', seed: 'x' });
    expect(settings).toEqual({ ...DEFAULTS, mining: 'hard' });
    expect(problems.map(({ key, values }) => [key, values.used])).toEqual([
      ['margin', '0.2'],
      ['seed', '7'],
    ]);
  });

  it('lowers P to the classes there are and says so', () => {
    const { settings, problems } = repair({ dataset: 'students', classesPerBatch: 5 });
    expect(settings.classesPerBatch).toBe(3);
    expect(problems).toEqual([
      { code: 'classes-per-batch', key: 'classesPerBatch', values: { classesPerBatch: 5, classes: 3, used: '3' } },
    ]);
  });

  it('leaves out classes the data set lacks, or all of them where fewer than two are left', () => {
    expect(repair({ dataset: 'students', classes: [0, 2, 5] }).settings.classes).toEqual([0, 2]);
    expect(repair({ dataset: 'students', classes: [2, 5] }).settings.classes).toEqual([]);
    expect(repair({ classes: [5] })).toMatchObject({
      settings: { classes: [] },
      problems: [{ code: 'too-few-classes', values: { classes: 1, used: '' } }],
    });
  });

  it('says nothing of settings that nobody named', () => {
    expect(repair({ dataset: 'students' }, fiveDigits)).toMatchObject({
      settings: { classesPerBatch: 3 },
      problems: [],
    });
    const { settings, problems } = repair({ classes: [8] }, fiveDigits);
    expect(settings.classesPerBatch).toBe(3);
    expect(problems.map(({ code }) => code)).toEqual(['too-few-classes']);
  });

  it('obeys table and rules whatever was given', () => {
    const given = fc.dictionary(
      fc.constantFrom(...SETTING_NAMES),
      fc.oneof(
        fc.anything(),
        fc.integer({ min: -1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
        fc.constantFrom('students', 'shapes', 'moons'),
      ),
    );
    fc.assert(
      fc.property(given, arbitrarySettings, (record, base) => {
        const { settings } = repair(record, base);
        expect(checkSettings(settings, DEFAULTS, NOTHING_LOADED)).toEqual({ ok: true, settings });
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('a control that changes one setting', () => {
  it('lowers P quietly when the new data set has fewer classes', () => {
    const settings = reconcile({ ...fiveDigits, dataset: 'students' }, 'dataset', NOTHING_LOADED);
    expect(settings).toEqual({ ...fiveDigits, dataset: 'students', classes: [], classesPerBatch: 3 });
    expect(reconcile({ ...DEFAULTS, dataset: 'shapes', shape: 'moons' }, 'shape', NOTHING_LOADED).classesPerBatch).toBe(
      2,
    );
  });

  it('keeps the digits chosen when the shape changes that digits do not use', () => {
    expect(reconcile({ ...fiveDigits, shape: 'rings' }, 'shape', NOTHING_LOADED)).toEqual({
      ...fiveDigits,
      shape: 'rings',
    });
  });

  it('leaves a record that obeys the rules as it is', () => {
    fc.assert(
      fc.property(
        arbitrarySettings,
        (settings) => void expect(reconcile(settings, 'margin', NOTHING_LOADED)).toEqual(settings),
      ),
    );
  });
});
