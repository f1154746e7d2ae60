// A number of the settings table: native slider, number field and unit, one value. The field shows and takes it in the unit of
// the screen; the slider's steps are those of the setting.
import { useId, useMemo, useState } from 'react';
import { fixed, short } from '../../i18n/numbers';
import type { NumberRow, Unit } from '../../registry/settingRow';
import { ownFacts } from '../../session/data/ownData';
import { bindsOthers, brokenBy } from '../../session/settings/settingsRules';
import { type SettingName, type SettingNameOfKind, settingRow } from '../../session/settings/settingsTable';
import { shownSetting } from '../../session/settings/shownSetting';
import { isUnfinished, readTypedNumber, type TypedNumber } from '../../session/settings/typedNumber';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { FieldProblem } from './FieldProblem';
import { sliderScale } from './sliderScale';
import { UnusedReason } from './UnusedReason';
import { useTypedNumber } from './useTypedNumber';
import { useUnused } from './useUnused';

/** They decide how many pairs teach, and take all the width there is. */
const WIDE: readonly SettingName[] = ['margin', 'temperature'];

interface NumberControlProps {
  readonly name: SettingNameOfKind<'number' | 'integer'>;
  /** Instead of the setting's own. */
  readonly label?: string;
  readonly slider?: boolean;
  /** As much as the data allow, where that is less than the setting does. */
  readonly most?: number;
  /** Values worth a mark under the slider. */
  readonly marks?: readonly { readonly value: number; readonly label: string }[];
  readonly help?: string;
  /** Seen in place of the unit in words. */
  readonly unitSign?: string;
}

export function NumberControl({
  name,
  label: given,
  slider = true,
  most,
  marks = [],
  help,
  unitSign,
}: NumberControlProps) {
  const experiment = useExperiment();
  const hidden = useHides(name);
  const unused = useUnused(name);
  const locked = [useLocks(name), unused !== null].some(Boolean);
  const changes = useChangedPart();
  const words = useWords('figures');
  const value = useSettings((settings) => Math.min(settings[name], most ?? settings[name]));
  const unit = useSettings((settings) => shownSetting(name, settings).unit);
  const { toShown, toSetting } = shownSetting(name, experiment.settings.getState());
  const id = useId();
  const row = settingRow(name) as NumberRow;
  const scale = useMemo(() => sliderScale(row), [row]);
  /** What the reader has typed last stays as it was typed. */
  const [last, setLast] = useState<{ readonly value: number; readonly unit: Unit | null } | null>(null);
  const label = given ?? words.settings[name].label;
  const unitWord = unit ? words.units[unit] : '';
  const isTyped = last?.value === value && last.unit === unit;
  const shown = row.shownSquaredWith && !isTyped ? asBeside(toShown(value)) : toShown(value);
  const shownText = row.kind === 'integer' ? String(shown) : row.logarithmic ? short(shown) : fixed(shown, 2);
  const max = Math.min(row.max, most ?? row.max);
  const bounds = { min: toShown(row.min), max: toShown(max), whole: row.kind === 'integer' };
  const typed = useTypedNumber({
    value,
    text: plain(shown),
    check,
    isUnfinished: (text) => isUnfinished(text, bounds),
    atOnce: countsWhileTyped(name),
    onValue(next, isTyped) {
      if (isTyped) setLast({ value: next, unit });
      experiment.set(name, next);
    },
  });
  const describedBy = [typed.problem && `${id}-problem`, help && `${id}-help`, unused && `${id}-unused`]
    .filter(Boolean)
    .join(' ');

  if (hidden) return null;

  function check(text: string): TypedNumber {
    const typedNumber = readTypedNumber(text, bounds);
    if (!typedNumber.ok) return typedNumber;
    const found = { ok: true, value: toSetting(typedNumber.value) } as const;
    const problem = brokenBy(name, { ...experiment.settings.getState(), [name]: found.value }, ownFacts());
    return problem ? { ok: false, problem } : found;
  }

  return (
    <div className={WIDE.includes(name) ? 'control control-wide' : 'control'}>
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <div className="control-row">
        {slider && (
          <input
            className="control-slider"
            type="range"
            aria-label={label}
            aria-controls={changes}
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
          aria-controls={changes}
          disabled={locked || max <= row.min}
          aria-invalid={typed.problem !== null}
          aria-describedby={describedBy || undefined}
          {...typed.input}
        />
        {unitWord && <span className="control-unit">{unitSign ?? unitWord}</span>}
      </div>
      <FieldProblem id={`${id}-problem`} name={label} problem={typed.problem} announced={typed.judged} />
      <UnusedReason id={`${id}-unused`} reason={unused} />
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

/** Typing passes through other values. What trains, or changes other settings, waits for the one that is meant. */
function countsWhileTyped(name: SettingName): boolean {
  const { effect } = settingRow(name);
  return (effect === 'view' || effect === 'pace') && !bindsOthers(name);
}

/** A distance in the unit of the screen with as few digits as those beside it have: 1.1 for 1.1025. None but 0 becomes 0. */
function asBeside(distance: number): number {
  return Number(distance.toFixed(2)) || Number(distance.toPrecision(1));
}

/** Up to six decimals, no trailing zeros: text that the field reads back. */
function plain(value: number): string {
  return String(Number(value.toFixed(6)));
}
