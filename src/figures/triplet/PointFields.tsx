// Where the three are, as numbers to be typed: x and y on the plane, an angle on the circle. Bad text changes nothing.
import { useId, useState } from 'react';
import { ROLES, type Role } from '../../core/loss/kinds';
import { valueFromText } from '../../session/settings/settingValue';
import { useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { degreesOf, placeAtDegrees } from './degrees';

interface PointFieldsProps {
  readonly circle: boolean;
  /** `(count, 2)`, the three first. */
  readonly places: Float64Array;
  readonly onPlace: (role: Role, x: number, y: number) => void;
}

export function PointFields({ circle, places, onPlace }: PointFieldsProps) {
  const { triplet } = useWords('story');
  return (
    <fieldset className="control triplet-fields">
      <legend className="control-label">{triplet.place}</legend>
      {ROLES.map((role, row) => {
        const x = places[2 * row];
        const y = places[2 * row + 1];
        const name = triplet.roles[role];
        return (
          <div key={role} className="triplet-field-row">
            <span className={`role-${role} triplet-field-role`}>{name}</span>
            {circle ? (
              <PlaceField
                label={triplet.angle}
                fullLabel={triplet.field(name, triplet.angle)}
                unit={triplet.degrees}
                value={degreesOf(x, y)}
                decimals={1}
                read={(text) => (/^-?\d{1,4}(\.\d+)?$/.test(text) ? Number(text) : null)}
                onChange={(degrees) => onPlace(role, ...placeAtDegrees(degrees))}
              />
            ) : (
              <>
                <PlaceField
                  label={triplet.x}
                  fullLabel={triplet.field(name, triplet.x)}
                  value={x}
                  decimals={3}
                  read={coordinate}
                  onChange={(value) => onPlace(role, value, y)}
                />
                <PlaceField
                  label={triplet.y}
                  fullLabel={triplet.field(name, triplet.y)}
                  value={y}
                  decimals={3}
                  read={coordinate}
                  onChange={(value) => onPlace(role, x, value)}
                />
              </>
            )}
          </div>
        );
      })}
      <p className="control-help">{triplet.placeHint}</p>
    </fieldset>
  );
}

/** All six coordinates are held to the same bounds. */
function coordinate(text: string): number | null {
  const checked = valueFromText('triplet.anchorX', text);
  return checked.ok ? Number(checked.value) : null;
}

interface PlaceFieldProps {
  readonly label: string;
  readonly fullLabel: string;
  readonly unit?: string;
  readonly value: number;
  readonly decimals: number;
  /** Null for text that is no such number. */
  readonly read: (text: string) => number | null;
  readonly onChange: (value: number) => void;
}

function PlaceField({ label, fullLabel, unit, value, decimals, read, onChange }: PlaceFieldProps) {
  const id = useId();
  const locked = useLocks('triplet.anchorX');
  const [draft, setDraft] = useState<string | null>(null);
  const plain = String(Number(value.toFixed(decimals)));
  return (
    <label className="triplet-field" htmlFor={id}>
      <span aria-hidden="true">{label}</span>
      <input
        id={id}
        className="control-number"
        type="text"
        inputMode="decimal"
        disabled={locked}
        aria-label={fullLabel}
        aria-invalid={draft !== null && read(draft.trim()) === null}
        value={draft ?? plain}
        onFocus={() => setDraft(plain)}
        onBlur={() => setDraft(null)}
        onChange={(event) => {
          setDraft(event.target.value);
          const typed = read(event.target.value.trim());
          if (typed !== null) onChange(typed);
        }}
      />
      <span>{unit}</span>
    </label>
  );
}
