// What the link opens and how: the figure, with what it opens, how it looks, and what is hidden or locked in it.
import { useId } from 'react';
import { LANGUAGE_NAMES } from '../../../i18n';
import { FIGURES, type FigureId } from '../../../registry/figures';
import { partsOf } from '../../../session/page/figureParts';
import { LANGUAGES } from '../../../session/page/language';
import type { Part } from '../../../session/page/query';
import { THEMES } from '../../../session/page/theme';
import type { LinkChoice } from '../../../session/settings/linkCodes';
import { PRESET_IDS } from '../../../session/settings/presets';
import { isSettingName, SETTING_NAMES, type SettingName } from '../../../session/settings/settingsTable';
import { useWords } from '../../words/useWords';
import { HeightField } from './HeightField';
import { PartChecks } from './PartChecks';
import { type Option, SelectField } from './SelectField';

interface LinkChoicesProps {
  readonly choice: LinkChoice;
  readonly height: number;
  readonly onChange: (part: Partial<LinkChoice>) => void;
  readonly onHeight: (height: number | null) => void;
}

const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];
/** What a teacher locks in a figure that trains. */
const LOCKED: readonly SettingName[] = [
  'dataset',
  'dimensions',
  'mining',
  'loss',
  'margin',
  'distance',
  'normalize',
  'learningRate',
  'threshold',
];

export function LinkChoices({ choice, height, onChange, onHeight }: LinkChoicesProps) {
  const { linkMaker, presets, page, settings } = useWords('linkMaker', 'figures');
  const waitsId = useId();
  const { figure, preset, hide, lock, language, theme, waits } = choice;
  const themes: readonly Option[] = THEMES.map((id) => ({
    id,
    name: id === 'auto' ? linkMaker.ofSystem : page.themes[id],
  }));
  const own = SETTING_NAMES.filter((name) => name.startsWith(`${figure}.`));
  const locks: readonly SettingName[] = [...(FIGURES[figure].runs === 0 ? [] : LOCKED), ...own];

  return (
    <div className="link-choices">
      <SelectField
        label={linkMaker.figure}
        value={figure}
        options={FIGURE_IDS.map((id) => ({ id, name: linkMaker.figures[id] }))}
        onChange={(id) => {
          const next = id as FigureId;
          onChange({ figure: next, ...keptBy(next, choice) });
          onHeight(null);
        }}
      />
      <SelectField
        label={linkMaker.opensWith}
        value={preset ?? ''}
        options={[{ id: '', name: linkMaker.present }, ...PRESET_IDS.map((id) => ({ id, name: presets[id].name }))]}
        onChange={(id) => onChange({ preset: PRESET_IDS.find((one) => one === id) ?? null })}
      />
      <SelectField
        label={linkMaker.language}
        value={language ?? ''}
        options={[{ id: '', name: linkMaker.ofReader }, ...LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] }))]}
        onChange={(id) => onChange({ language: LANGUAGES.find((one) => one === id) ?? null })}
      />
      <SelectField
        label={linkMaker.theme}
        value={theme}
        options={themes}
        onChange={(id) => onChange({ theme: THEMES.find((one) => one === id) ?? 'auto' })}
      />
      <HeightField value={height} onChange={onHeight} />
      <div className="link-check">
        <input
          id={waitsId}
          type="checkbox"
          checked={waits}
          onChange={({ target }) => onChange({ waits: target.checked })}
        />
        <label htmlFor={waitsId}>{linkMaker.waits}</label>
      </div>
      <PartChecks
        label={linkMaker.hide}
        options={partsOf(figure).map((id) => ({ id, name: linkMaker.parts[id] }))}
        chosen={hide}
        onChange={(parts) => onChange({ hide: parts })}
      />
      <PartChecks
        label={linkMaker.lock}
        options={[
          { id: 'controls', name: linkMaker.parts.controls },
          ...locks.map((id) => ({ id, name: settings[id].label })),
        ]}
        chosen={lock}
        onChange={(parts) => onChange({ lock: parts })}
      />
    </div>
  );
}

/** Of what is hidden and locked, what another figure has too. */
function keptBy(figure: FigureId, { hide, lock }: LinkChoice): Pick<LinkChoice, 'hide' | 'lock'> {
  const has: readonly Part[] = partsOf(figure);
  const fits = (part: Part) =>
    isSettingName(part) ? !part.includes('.') || part.startsWith(`${figure}.`) : has.includes(part);
  return { hide: hide.filter(fits), lock: lock.filter(fits) };
}
