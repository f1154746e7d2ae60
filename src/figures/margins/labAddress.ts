// Where the lab takes the run of a cell, from step 0.
import type { GridJob } from '../../session/margins/marginPlan';
import { pageLink } from '../../session/page/pageLink';
import { DEFAULTS, SETTING_NAMES, type Settings } from '../../session/settings/settingsTable';
import { settingsToHash } from '../../session/settings/urlCodec';

/** What the grid itself is set to is no business of the lab. */
const OF_THE_GRID = SETTING_NAMES.filter((name) => name.startsWith('margins.'));

export function labAddress({ settings }: GridJob): string {
  const own = Object.fromEntries(OF_THE_GRID.map((name) => [name, DEFAULTS[name]])) as Partial<Settings>;
  return pageLink(location.href, { figure: 'lab' }, settingsToHash({ ...settings, ...own, 'lab.view': 'map' }));
}
