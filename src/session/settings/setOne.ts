// One control changes one setting. Settings that no longer fit give way, and come back when a later value of the same control
// leaves room for them: a slider that is dragged past a value has not chosen it.
import type { StoreApi } from 'zustand/vanilla';
import { reconcile, type SettingsFacts } from './settingsRules';
import type { SettingName, Settings } from './settingsTable';

/** Changes of one setting in a row, with no other change of the settings between them. */
interface Row {
  readonly name: SettingName;
  /** The settings before the first of them, and after the last. */
  readonly before: Settings;
  readonly after: Settings;
}

/** `write` puts a record that obeys the rules into `settings`, because `name` is set; the record there may differ from it. */
export function createSetOne(
  settings: StoreApi<Settings>,
  write: (next: Settings, name: SettingName) => void,
  facts: () => SettingsFacts,
) {
  let row: Row | null = null;

  return <Name extends SettingName>(name: Name, value: Settings[Name]): void => {
    const now = settings.getState();
    const before = row?.name === name && row.after === now ? row.before : now;
    write(reconcile({ ...before, [name]: value }, name, facts()), name);
    row = { name, before, after: settings.getState() };
  };
}
