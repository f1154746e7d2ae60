// One loss: its map, whom it pushes how hard, and what it has come to.
import { useContext, useId } from 'react';
import { PLACE_SIZE } from '../../core/projection/place';
import { tick } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import type { SIDE_BY_SIDE } from '../../session/settings/sideBySide';
import { LabelMap } from '../../views/losses/LabelMap';
import { PushBars } from '../../views/losses/PushBars';
import { AsideContext } from '../context/asideContext';
import { useRun, useSettings } from '../context/experimentContext';
import { useDisplayed } from '../parts/hooks/useDisplayed';
import { useSceneItems } from '../parts/hooks/useScene';
import { useWidth } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import type { LossNumbers } from './useLossNumbers';

interface LossPanelProps {
  readonly loss: (typeof SIDE_BY_SIDE)[number];
  readonly numbers: LossNumbers;
}

/** CSS px. */
const BARS = 108;
const LARGEST_MAP = 220;
/** Above a text on a narrow screen, where the bars and their sentence are to be seen below it. */
const MAP_ABOVE_TEXT = 120;
/** Unit vectors are no farther apart. */
const FARTHEST = 2;
/** The unit sphere, and a little room. */
const EXTENT = 1.05;

export function LossPanel({ loss, numbers }: LossPanelProps) {
  const { choices, lab, losses } = useWords('story', 'figures');
  const [place, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const apart = useContext(AsideContext) !== null;
  const displayed = useDisplayed();
  const items = useSceneItems();
  const data = useRun((run) => run.data);
  const margin = useSettings((settings) => settings.margin);
  const { recall, measuredAt, teaching, pushes, facts } = numbers;
  const name = losses.names[loss] ?? choices.loss[loss];
  const own = pushes?.all.find(({ same }) => same);
  const at = pushes?.countedAt ?? null;
  const counted = at === null || !own ? null : { from: own.distance, at };
  const there = displayed !== null && data !== null && items.length * PLACE_SIZE === displayed.places.length;
  return (
    <section className="loss-panel" aria-labelledby={id}>
      <h4 className="loss-name" id={id}>
        {name}
      </h4>
      <p className="loss-numbers">
        <span className="loss-number">
          <b translate="no">{written.recall(recall)}</b>
          <span>{` ${measuredAt === null ? losses.recall : losses.recallAt(measuredAt)}`}</span>
        </span>
        <span className="loss-number">
          <b translate="no">{writtenShare(teaching)}</b>
          <span>{` ${losses.teaching}`}</span>
        </span>
      </p>
      <div className="loss-pictures" ref={place}>
        {width > 0 && there && (
          <LabelMap
            size={Math.min(width, apart ? MAP_ABOVE_TEXT : LARGEST_MAP)}
            places={displayed.places}
            signs={items.map(({ label }) => lab.className(data.id, label, data.classNames))}
            extent={EXTENT}
            description={losses.mapName(name)}
          />
        )}
        {width > 0 && (
          <PushBars
            width={width}
            height={BARS}
            to={FARTHEST}
            pushes={pushes?.all ?? []}
            reach={loss === 'contrastive' ? margin : null}
            counted={counted}
            words={losses.axes}
            formatTick={tick}
            description={losses.barsName(name, facts, pushes?.of ?? 'items')}
          />
        )}
      </div>
      <p className="loss-said">{facts ? losses.said[loss](facts) : ''}</p>
    </section>
  );
}
