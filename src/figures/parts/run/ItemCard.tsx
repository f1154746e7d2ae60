// One chosen item: what it is, what stands nearest to it, and the three roles it can be given.

import { useId, useRef } from 'react';
import type { SceneItem } from '../../../views/stage/scene';
import { useExperiment, useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { useOpenedFocus } from '../hooks/useOpenedFocus';
import { DataPicture } from './DataPicture';

interface ItemCardProps {
  readonly item: SceneItem;
  readonly text: string;
  readonly neighbours: readonly SceneItem[];
  readonly onClose: () => void;
}

export function ItemCard({ item, text, neighbours, onClose }: ItemCardProps) {
  const experiment = useExperiment();
  const { lab } = useWords();
  const data = useRun((run) => run.data);
  const triplet = useRun((run) => run.selection?.triplet ?? null);
  const card = useRef<HTMLDivElement>(null);
  const reasons = useId();

  useOpenedFocus(card);

  if (!data || !triplet) return null;
  const { labels } = data;
  const sameClass = labels[item.item] === labels[triplet.anchor];

  function anchorOn() {
    if (!data || !triplet) return;
    const { trainItems } = data;
    const positive =
      sameClass && triplet.positive !== item.item
        ? triplet.positive
        : trainItems.find((other) => other !== item.item && labels[other] === labels[item.item]);
    const negative = labels[triplet.negative] !== labels[item.item] ? triplet.negative : triplet.anchor;
    if (positive !== undefined) experiment.follow({ anchor: item.item, positive, negative });
    onClose();
  }

  const roles = [
    { role: 'anchor', why: item.heldOut ? lab.notUnseen : null, act: anchorOn },
    {
      role: 'positive',
      why: item.heldOut ? lab.notUnseen : !sameClass || item.item === triplet.anchor ? lab.notPositive : null,
      act: () => {
        experiment.follow({ ...triplet, positive: item.item });
        onClose();
      },
    },
    {
      role: 'negative',
      why: item.heldOut ? lab.notUnseen : sameClass ? lab.notNegative : null,
      act: () => {
        experiment.follow({ ...triplet, negative: item.item });
        onClose();
      },
    },
  ] as const;

  const whys = [...new Set(roles.flatMap(({ why }) => why ?? []))];

  return (
    <div
      className="item-card"
      ref={card}
      role="dialog"
      aria-label={text}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
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
        {roles.map(({ role, why, act }) => (
          <button
            key={role}
            type="button"
            className={`toggle toggle-${role}`}
            aria-disabled={why !== null}
            aria-describedby={why === null ? undefined : `${reasons}-${whys.indexOf(why)}`}
            onClick={() => why === null && act()}
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
