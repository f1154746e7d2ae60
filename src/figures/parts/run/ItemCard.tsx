// One chosen item: what it is, what stands nearest to it, and the three roles it can be given.

import { useEffect, useId, useRef } from 'react';
import { ROLES, type Role } from '../../../core/loss/kinds';
import type { Half } from '../../../views/stage/Stage';
import type { SceneItem } from '../../../views/stage/scene';
import { useExperiment, useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { bringIntoView } from '../bringIntoView';
import { useEscape } from '../dismissal/useEscape';
import { useOpenedFocus } from '../dismissal/useOpenedFocus';
import { DataPicture } from './DataPicture';

interface ItemCardProps {
  readonly item: SceneItem;
  readonly text: string;
  readonly neighbours: readonly SceneItem[];
  /** The half of the picture that it stands in, which the card leaves free. */
  readonly half: Half;
  readonly onClose: () => void;
}

export function ItemCard({ item, text, neighbours, half, onClose }: ItemCardProps) {
  const experiment = useExperiment();
  const { lab } = useWords();
  const data = useRun((run) => run.data);
  const triplet = useRun((run) => run.selection?.triplet ?? null);
  const card = useRef<HTMLDivElement>(null);
  const reasons = useId();

  useOpenedFocus(card);
  useEscape(onClose);
  useEffect(() => bringIntoView(card.current), []);

  if (!data || !triplet) return null;
  const { labels } = data;
  const sameClass = labels[item.item] === labels[triplet.anchor];
  const partner = data.trainItems.find((other) => other !== item.item && labels[other] === labels[item.item]);

  function anchorOn() {
    if (!data || !triplet) return;
    const positive = sameClass && triplet.positive !== item.item ? triplet.positive : partner;
    const negative = labels[triplet.negative] !== labels[item.item] ? triplet.negative : triplet.anchor;
    if (positive !== undefined) experiment.follow({ anchor: item.item, positive, negative });
    onClose();
  }

  /** Why the item cannot be given the role; null: it can. */
  function reason(role: Role): string | null {
    if (item.heldOut) return lab.notUnseen;
    if (item.item === triplet?.[role]) return lab.isRole(lab.roles[role]);
    if (role === 'anchor') return partner === undefined ? lab.noPartner : null;
    if (role === 'positive') return sameClass && item.item !== triplet?.anchor ? null : lab.notPositive;
    return sameClass ? lab.notNegative : null;
  }

  function give(role: Role) {
    if (!triplet) return;
    if (role === 'anchor') return anchorOn();
    experiment.follow({ ...triplet, [role]: item.item });
    onClose();
  }

  const roles = ROLES.map((role) => ({ role, why: reason(role) }));
  const whys = [...new Set(roles.flatMap(({ why }) => why ?? []))];

  return (
    <div className="item-card" data-half={half} ref={card} role="dialog" aria-label={text}>
      <div className="item-card-head">
        <DataPicture
          data={data}
          item={item.item}
          size={44}
          label={lab.itemName(data.id, item.label, data.classNames)}
        />
        <p>{text}</p>
        <button type="button" className="icon-button" aria-label={lab.close} onClick={onClose}>
          ×
        </button>
      </div>
      <div className="item-card-row">
        <span>{lab.neighbours}</span>
        {neighbours.map((other) => (
          <DataPicture
            key={other.item}
            data={data}
            item={other.item}
            size={28}
            label={lab.itemName(data.id, other.label, data.classNames)}
          />
        ))}
      </div>
      <div className="item-card-row">
        <span>{lab.chooseAs}</span>
        {roles.map(({ role, why }) => (
          <button
            key={role}
            type="button"
            className={`toggle toggle-${role}`}
            aria-disabled={why !== null}
            aria-describedby={why === null ? undefined : `${reasons}-${whys.indexOf(why)}`}
            onClick={() => why === null && give(role)}
          >
            {lab.roles[role]}
          </button>
        ))}
      </div>
      {whys.map((why, i) => (
        <p key={why} className="item-card-why" id={`${reasons}-${i}`}>
          {why}
        </p>
      ))}
    </div>
  );
}
