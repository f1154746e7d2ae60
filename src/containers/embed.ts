// `embed.js`: defines `<triplet-lab>`. The build fills in what is written in capitals (build/containers/scripts.ts).
import type { Settings } from '../session/settings/settingsTable';
import { tripletLabElement } from './tripletLab';

declare const SETTING_DEFAULTS: Settings;
declare const PAGE: string;

// Where there is no document, as on a server that renders pages, the import does nothing. A page may load it twice.
if (typeof customElements !== 'undefined' && !customElements.get('triplet-lab')) {
  customElements.define('triplet-lab', tripletLabElement(SETTING_DEFAULTS, new URL(PAGE, import.meta.url).href));
}
