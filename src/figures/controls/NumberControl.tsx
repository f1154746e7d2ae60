// A number of the settings table: native slider, number field and unit, one value. Bad text in the field changes nothing.
import { useId, useMemo, useState } from 'react';
import { fixed, short } from '../../i18n/numbers';
import type { NumberRow } from '../../registry/settingRow';
import { type SettingNameOfKind, settingRow, settingUnit } from '../../session/settings/settingsTable';
import { valueFromText } from '../../session/settings/settingValue';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { sliderScale } from './sliderScale';

interface NumberControlProps {
  readonly name: SettingNameOfKind<'number' | 'integer'>;
  /** Instead of the setting's own. */
  readonly label?: string;
  readonly slider?: boolean;
  /** Values worth a mark under the slider. */
  readonly marks?: readonly { readonly value: number; readonly label: string }[];
  readonly help?: string;
}

export function NumberControl({ name, label: given, slider = true, marks = [], help }: NumberControlProps) {
  const experiment = useExperiment();
  const hidden = useHides(name);
  const locked = useLocks(name);
  const words = useWords();
  const value = useSettings((settings) => settings[name]);
  const unit = useSettings((settings) => settingUnit(name, settings));
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const row = settingRow(name) as NumberRow;
  const scale = useMemo(() => sliderScale(row), [row]);
  const label = given ?? words.settings[name].label;
  const unitWord = unit ? words.units[unit] : '';
  const shownText = row.kind === 'integer' ? String(value) : name === 'learningRate' ? short(value) : fixed(value, 2);
  const bad = draft !== null && draft !== '' && !valueFromText(name, draft).ok;

  if (hidden) return null;

  function commit(text: string) {
    const checked = valueFromText(name, text.trim());
    if (checked.ok) experiment.set(name, checked.value as number);
  }

  return (
    <div className={name === 'margin' ? 'control control-wide' : 'control'}>
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <div className="control-row">
        {slider && (
          <input
            className="control-slider"
            type="range"
            aria-label={label}
            disabled={locked}
            min={0}
            max={scale.ticks}
            step={1}
            list={marks.length > 0 ? `${id}-marks` : undefined}
            value={scale.toTick(value)}
            aria-valuetext={`${shownText} ${unitWord}`}
            onChange={(event) => experiment.set(name, scale.toValue(Number(event.target.value)))}
          />
        )}
        <input
          className="control-number"
          id={id}
          type="text"
          inputMode="decimal"
          disabled={locked}
          aria-invalid={bad}
          aria-describedby={help ? `${id}-help` : undefined}
          value={draft ?? plain(value)}
          onFocus={() => setDraft(plain(value))}
          onChange={(event) => {
            setDraft(event.target.value);
            commit(event.target.value);
          }}
          onBlur={() => setDraft(null)}
          onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.value)}
        />
        {unitWord && <span className="control-unit">{unitWord}</span>}
      </div>
      {marks.length > 0 && (
        <>
          <datalist id={`${id}-marks`}>
            {marks.map((mark) => (
              <option key={mark.label} value={scale.toTick(mark.value)} />
            ))}
          </datalist>
          <div className="control-marks" aria-hidden="true">
            {marks.map((mark) => (
              <span key={mark.label} style={{ left: `${(100 * scale.toTick(mark.value)) / scale.ticks}%` }}>
                {mark.label}
              </span>
            ))}
          </div>
        </>
      )}
      {help && (
        <p className="control-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** Up to six decimals, no trailing zeros: text that the field reads back. */
function plain(value: number): string {
  return String(Number(value.toFixed(6)));
}
