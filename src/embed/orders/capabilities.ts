// `capabilities`: what this figure takes and tells, so that a host need not try.
import { FIGURES, type FigureId } from '../../registry/figures';
import { partsOf } from '../../session/page/figureParts';
import { LANGUAGES } from '../../session/page/language';
import { THEMES } from '../../session/page/theme';
import { PRESET_IDS } from '../../session/settings/presets';
import { FIELDS, TEST_TYPES, TO_A_RUN } from '../messageFields';
import { API, type Capabilities, FIGURE_EVENTS, type HostMessage, PICTURE_FORMATS } from '../messages';

export function capabilitiesOf(figure: FigureId): Capabilities {
  const trains = FIGURES[figure].runs !== 0;
  const types = Object.keys(FIELDS) as HostMessage['type'][];
  return {
    api: API,
    figure,
    messages: types.filter((type) => !TEST_TYPES.includes(type) && (trains || !TO_A_RUN.includes(type))),
    events: FIGURE_EVENTS,
    parts: partsOf(figure),
    presets: PRESET_IDS,
    themes: THEMES,
    languages: LANGUAGES,
    pictures: PICTURE_FORMATS,
  };
}
