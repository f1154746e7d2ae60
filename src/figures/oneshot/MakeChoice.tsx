// What is made: a sweep of one factor over one person, or a morph from one person to another.
import { useId } from 'react';
import { useFaceStory } from '../storyWords';
import { FACTORS } from './making';
import type { Wish } from './useBench';
import type { PlaceName } from './usePlaceName';

interface MakeChoiceProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  /** People on the shelf. */
  readonly ways: number;
  readonly name: PlaceName;
}

const KINDS = ['sweep', 'morph'] as const;

export function MakeChoice({ wish, onWish, ways, name }: MakeChoiceProps) {
  const { oneshot } = useFaceStory();
  const { kind, factor, place, other } = wish;
  const people = Array.from({ length: ways }, (_, i) => i);

  return (
    <div className="oneshot-choice">
      <fieldset className="control control-buttons">
        <legend className="control-label">{oneshot.makeWhat}</legend>
        {KINDS.map((one) => (
          <button
            type="button"
            key={one}
            className="toggle"
            aria-pressed={one === kind}
            onClick={() => onWish({ ...wish, kind: one })}
          >
            {oneshot.kinds[one]}
          </button>
        ))}
      </fieldset>
      <PlaceChoice
        label={kind === 'sweep' ? oneshot.person : oneshot.from}
        value={place}
        people={people}
        name={name}
        // A morph leads from one to another.
        onChange={(next) => onWish({ ...wish, place: next, other: next === other ? place : other })}
      />
      {kind === 'morph' && (
        <PlaceChoice
          label={oneshot.to}
          value={other}
          people={people.filter((one) => one !== place)}
          name={name}
          onChange={(next) => onWish({ ...wish, other: next })}
        />
      )}
      {kind === 'sweep' && (
        <fieldset className="control control-buttons">
          <legend className="control-label">{oneshot.varies}</legend>
          {FACTORS.map((one) => (
            <button
              type="button"
              key={one}
              className="toggle"
              aria-pressed={one === factor}
              onClick={() => onWish({ ...wish, factor: one })}
            >
              {oneshot.factors[one]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface PlaceChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly people: readonly number[];
  readonly name: PlaceName;
  readonly onChange: (place: number) => void;
}

function PlaceChoice({ label, value, people, name, onChange }: PlaceChoiceProps) {
  const id = useId();
  return (
    <div className="control">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="control-select"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {people.map((place) => (
          <option key={place} value={place}>
            {name(place)}
          </option>
        ))}
      </select>
    </div>
  );
}
