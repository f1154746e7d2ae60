import type { SettingsFacts } from '../../../../src/session/settings/settingsRules';

/** The reader has brought no data. */
export const NOTHING_LOADED: SettingsFacts = { ownClasses: null };
