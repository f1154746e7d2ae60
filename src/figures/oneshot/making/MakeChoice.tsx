// What is made: a sweep of one factor over one person, or a morph from one person to another.
import { ListChoice } from '../../controls/ListChoice';
import { useWords } from '../../words/useWords';
import type { PlaceName } from '../shelf/usePlaceName';
import { FACTORS } from './making';
import type { Wish } from './useBench';

interface MakeChoiceProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  /** People on the shelf. */
  readonly ways: number;
  readonly name: PlaceName;
}

const KINDS = ['sweep', 'morph'] as const;

export function MakeChoice({ wish, onWish, ways, name }: MakeChoiceProps) {
  const { oneshot } = useWords('faces');
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
            className="toggle toggle-small"
            aria-pressed={one === kind}
            onClick={() => onWish({ ...wish, kind: one })}
          >
            {oneshot.kinds[one]}
          </button>
        ))}
      </fieldset>
      <ListChoice
        label={kind === 'sweep' ? oneshot.person : oneshot.from}
        value={place}
        choices={people}
        nameOf={name}
        // A morph leads from one to another.
        onChoose={(next) => onWish({ ...wish, place: next, other: next === other ? place : other })}
      />
      {kind === 'morph' && (
        <ListChoice
          label={oneshot.to}
          value={other}
          choices={people.filter((one) => one !== place)}
          nameOf={name}
          onChoose={(next) => onWish({ ...wish, other: next })}
        />
      )}
      {kind === 'sweep' && (
        <fieldset className="control control-buttons">
          <legend className="control-label">{oneshot.varies}</legend>
          {FACTORS.map((one) => (
            <button
              type="button"
              key={one}
              className="toggle toggle-small"
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
