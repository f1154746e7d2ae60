// Random settings records that obey the table and its rules, for property tests.
import fc from 'fast-check';
import { needsUnitVectors } from '../../../../src/core/loss/lossTraits';
import { MOST_ITEMS_PER_BATCH } from '../../../../src/engines/engine';
import { classesInUse, classesToChoose } from '../../../../src/session/settings/settingsRules';
import {
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingRow,
} from '../../../../src/session/settings/settingsTable';
import { NOTHING_LOADED } from './facts';

const FINEST = 1e-12;

function arbitraryValue(name: SettingName): fc.Arbitrary<unknown> {
  const row = settingRow(name);
  switch (row.kind) {
    case 'number':
      // Nothing is set finer than this, and an address that held many numbers of 300 decimals would be too long.
      return fc
        .double({ min: row.min, max: row.max, noNaN: true })
        .map((value) => (Math.abs(value) < FINEST ? Math.max(row.min, 0) : value));
    case 'integer':
      return fc.integer({ min: row.min, max: row.max });
    case 'choice':
      // The reader's own data are in no page from the start.
      return fc.constantFrom(...row.choices.filter((choice) => choice !== 'own'));
    case 'flag':
      return fc.boolean();
    case 'classes':
      return fc.constant([]);
  }
}

const values = Object.fromEntries(SETTING_NAMES.map((name) => [name, arbitraryValue(name)]));

export const arbitrarySettings: fc.Arbitrary<Settings> = (fc.record(values) as unknown as fc.Arbitrary<Settings>)
  .chain((settings) => {
    const onOffer = classesToChoose(settings);
    const none = fc.constant([]);
    const chosen = onOffer.length === 0 ? none : fc.oneof(none, fc.subarray([...onOffer], { minLength: 2 }));
    return chosen.map((classes): Settings => ({ ...settings, classes }));
  })
  .map((settings) => {
    const classesPerBatch = Math.min(settings.classesPerBatch, classesInUse(settings, NOTHING_LOADED).length);
    const most = Math.floor(MOST_ITEMS_PER_BATCH / classesPerBatch);
    const normalize = settings.normalize || needsUnitVectors(settings.loss);
    return { ...settings, classesPerBatch, itemsPerClass: Math.min(settings.itemsPerClass, most), normalize };
  });
