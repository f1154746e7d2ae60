// One of the three pictures that are followed. Pressed, it gives its role to another item; where there is none, it is a picture.
import { useMemo } from 'react';
import type { Role } from '../../../core/loss/kinds';
import type { DataSet } from '../../../data/dataSet';
import { another, isTriplet, sameTriplet } from '../../../session/run/selection';
import type { TripletItems } from '../../../training/protocol/run';
import { useChangedPart } from '../../context/changedPart';
import { useExperiment } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { DataPicture } from './DataPicture';

interface FollowedPictureProps {
  /** Of the run that follows `triplet`. */
  readonly data: DataSet;
  readonly triplet: TripletItems;
  readonly role: Role;
  /** Edge of the picture, CSS px. */
  readonly size: number;
  /** What the roles are called, and what a press chooses, where that is not the lab's. */
  readonly words?: RoleWords;
}

interface RoleWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly chooseOther: Readonly<Record<Role, string>>;
}

export function FollowedPicture({ data, triplet, role, size, words }: FollowedPictureProps) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { lab } = useWords();
  const roles = words?.roles ?? lab.roles;
  const chooseOther = words?.chooseOther ?? lab.chooseOther;
  const item = triplet[role];
  const { anchor, positive, negative } = triplet;
  const next = useMemo(() => {
    const now = { anchor, positive, negative };
    const other = another(data, now, role);
    return isTriplet(data, other) && !sameTriplet(other, now) ? other : null;
  }, [data, anchor, positive, negative, role]);
  const picture = (
    <DataPicture
      data={data}
      item={item}
      size={size}
      relation={role}
      badge
      label={lab.roleOf(roles[role], lab.itemName(data.id, data.labels[item], data.classNames))}
    />
  );
  if (!next) return picture;
  return (
    <button
      type="button"
      className="followed-picture"
      title={chooseOther[role]}
      aria-controls={changes}
      onClick={() => experiment.follow(next)}
    >
      {picture}
      <span className="followed-next" aria-hidden="true">
        ↻
      </span>
      <span className="visually-hidden">{chooseOther[role]}</span>
    </button>
  );
}
