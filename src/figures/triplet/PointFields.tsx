// Where the three are, as numbers to be typed: x and y on the plane, an angle on the circle.
import { useId } from 'react';
import { ROLES, type Role } from '../../core/loss/kinds';
import type { NumberRow } from '../../registry/settingRow';
import { settingRow } from '../../session/settings/settingsTable';
import { isUnfinished, type NumberBounds, readTypedNumber } from '../../session/settings/typedNumber';
import { useChangedPart } from '../context/changedPart';
import { useLocks } from '../context/figureOptions';
import { FieldProblem } from '../controls/FieldProblem';
import { useTypedNumber } from '../controls/useTypedNumber';
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
    <details className="fold triplet-fields">
      <summary>{triplet.place}</summary>
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
                bounds={ANGLE}
                onChange={(degrees) => onPlace(role, ...placeAtDegrees(degrees))}
              />
            ) : (
              <>
                <PlaceField
                  label={triplet.x}
                  fullLabel={triplet.field(name, triplet.x)}
                  value={x}
                  decimals={3}
                  bounds={COORDINATE}
                  onChange={(value) => onPlace(role, value, y)}
                />
                <PlaceField
                  label={triplet.y}
                  fullLabel={triplet.field(name, triplet.y)}
                  value={y}
                  decimals={3}
                  bounds={COORDINATE}
                  onChange={(value) => onPlace(role, x, value)}
                />
              </>
            )}
          </div>
        );
      })}
      <p className="control-help">{triplet.placeHint}</p>
    </details>
  );
}

/** All six coordinates are held to the same bounds. */
const { min, max } = settingRow('triplet.anchorX') as NumberRow;
const COORDINATE: NumberBounds = { min, max, whole: false };
/** Degrees; a whole turn more or less is the same place. */
const ANGLE: NumberBounds = { min: -9999, max: 9999, whole: false };

interface PlaceFieldProps {
  readonly label: string;
  readonly fullLabel: string;
  readonly unit?: string;
  readonly value: number;
  readonly decimals: number;
  readonly bounds: NumberBounds;
  readonly onChange: (value: number) => void;
}

function PlaceField({ label, fullLabel, unit, value, decimals, bounds, onChange }: PlaceFieldProps) {
  const id = useId();
  const locked = useLocks('triplet.anchorX');
  const changes = useChangedPart();
  const typed = useTypedNumber({
    value,
    text: String(Number(value.toFixed(decimals))),
    check: (text) => readTypedNumber(text, bounds),
    isUnfinished: (text) => isUnfinished(text, bounds),
    atOnce: true,
    onValue: onChange,
  });
  return (
    <>
      <label className="triplet-field" htmlFor={id}>
        <span aria-hidden="true">{label}</span>
        <input
          id={id}
          className="control-number"
          type="text"
          inputMode="decimal"
          disabled={locked}
          aria-label={fullLabel}
          aria-controls={changes}
          aria-invalid={typed.problem !== null}
          aria-describedby={typed.problem ? `${id}-problem` : undefined}
          {...typed.input}
        />
        <span>{unit}</span>
      </label>
      <FieldProblem id={`${id}-problem`} name={fullLabel} problem={typed.problem} announced={typed.judged} />
    </>
  );
}
