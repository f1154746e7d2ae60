// The picture of a run in the lab, bull's-eye or map: the item under the pointer, the item card, how many negatives the
// ring catches, and the margin that a dragged ring sets.
import { useContext, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { nearestNeighbours } from '../../../core/evaluation/retrieval';
import { inUnit } from '../../../core/loss/distanceUnit';
import { PLACE_DISTANCE, PLACE_SIZE } from '../../../core/projection/place';
import type { DataSet } from '../../../data/dataSet';
import type { Words } from '../../../i18n';
import { written } from '../../../i18n/quantities';
import { SETTINGS_TABLE } from '../../../session/settings/settingsTable';
import { BullsEye } from '../../../views/stage/bullsEye/BullsEye';
import { CircleView } from '../../../views/stage/CircleView';
import type { Half } from '../../../views/stage/Stage';
import { countCaught, type Displayed, hasRing, type SceneItem, zoneAt } from '../../../views/stage/scene';
import { stageOverlays } from '../../../views/stage/stageOverlays';
import { useChangedPart } from '../../context/changedPart';
import { useExperiment, useRun, useSettings } from '../../context/experimentContext';
import { useHides, useLocks } from '../../context/figureOptions';
import { WholeContext } from '../../context/wholeContext';
import { useWords } from '../../words/useWords';
import { useFreeRing, useStatus } from '../hooks/useInsight';
import { useRunSetting, useStateOfRun } from '../hooks/useOfRun';
import { useOnCircle } from '../hooks/useOnCircle';
import { useRule } from '../hooks/useRule';
import { useScene } from '../hooks/useScene';
import { ItemCard } from './ItemCard';
import { RunMap } from './RunMap';
import { ringWords } from './ringWords';

interface RunStageProps {
  readonly width: number;
  readonly height: number;
  readonly displayed: Displayed;
  /** What the card of a chosen item is rendered into; without it, the card stands in the picture. Null: it is still to come. */
  readonly cardPlace?: HTMLElement | null;
  /** What has been opened where the card would lie over it: each that comes closes the card. Null: nothing. */
  readonly opened?: string | null;
}

const NEIGHBOURS = 4;
const ASKED_PULL = 0.8;
/** Below this width, CSS px, pictures are smaller and labels fewer. */
const COMPACT = 480;

export function RunStage({ width, height, displayed, cardPlace, opened = null }: RunStageProps) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const words = useWords();
  const { items, atlases, colours } = useScene();
  const rule = useRule();
  const data = useRun((run) => run.data);
  const frame = useRun((run) => run.frame);
  const view = useSettings((settings) => settings['lab.view']);
  const normalize = useRunSetting((settings) => settings.normalize, false);
  const dimensions = useRunSetting((settings) => settings.dimensions, 2);
  const onCircle = useOnCircle();
  const previous = useRun((run) => run.previousFrame);
  const invites = useStatus(useFreeRing()).kind === 'your-turn';
  const kept = useRun((run) => run.evaluation?.kept ?? 1);
  const marginLocked = useLocks('margin');
  const views = !useHides('controls');
  const whole = useContext(WholeContext);
  // By number in the data: what stands at a place of the picture changes with the items that are drawn.
  const [focusedItem, setFocusedItem] = useStateOfRun<number | null>(null);
  const [chosenItem, setChosenItem] = useStateOfRun<{ readonly item: number; readonly half: Half } | null>(null);
  const closeCard = useRef(() => {});
  closeCard.current = () => setChosenItem(null);
  useEffect(() => {
    if (opened !== null) closeCard.current();
  }, [opened]);
  const focus = placeOf(items, focusedItem);
  const chosen = placeOf(items, chosenItem?.item ?? null);
  const setFocus = (place: number | null) => setFocusedItem(place === null ? null : items[place].item);
  const neighbours = useNeighbours(focus ?? chosen, items);

  if (!data || items.length * PLACE_SIZE !== displayed.places.length) return null;
  const counts = countCaught(items, displayed, rule);
  const caught = counts.hard + counts.semiHard;
  const countOf = (some: number) =>
    hasRing(rule.loss) ? words.lab.caught(some, counts.different) : words.lab.caughtOf[rule.loss];
  const count = countOf(caught);
  const describe = (index: number) => describeItem(words, data, items[index], displayed, index, rule);
  const common = {
    width,
    height,
    items,
    displayed,
    // Places in a picture of other items are no trail.
    before: previous?.probes === frame?.probes ? previous : null,
    rule,
    normalize,
    atlases,
    colours,
    focus: focus ?? chosen,
    neighbours,
    compact: width < COMPACT,
    changes,
    // As wide as the count can become, so that nothing moves as it changes.
    covered: stageOverlays(width, height, countOf(counts.different), {
      views,
      whole: views && whole !== null && !whole.isOpen,
      turns: view === 'map' && dimensions === 3,
    }),
    format: (distance: number) => written.distance(distance),
    onFocus: setFocus,
    onChoose: (place: number, half: Half) => setChosenItem({ item: items[place].item, half }),
    onLeave: () => setChosenItem(null),
  };
  const zoomWords = {
    zoomIn: words.lab.zoomIn,
    zoomOut: words.lab.zoomOut,
    zoomReset: words.lab.zoomReset,
    turnLeft: words.lab.turnLeft,
    turnRight: words.lab.turnRight,
    itemName: describe,
  };

  const ring = {
    marginMax: SETTINGS_TABLE.margin.max,
    invitesTo: invites ? invitedMargin(rule.margin) : null,
    locked: marginLocked,
    onMargin: (margin: number) => experiment.set('margin', margin),
    words: { ...zoomWords, name: words.lab.stageName, ...ringWords(words, rule, caught, width < COMPACT) },
  };

  const card = chosen !== null && (
    <ItemCard
      key={items[chosen].item}
      item={items[chosen]}
      text={describe(chosen)}
      neighbours={neighbours.map((i) => items[i])}
      half={chosenItem?.half ?? 'upper'}
      onClose={() => setChosenItem(null)}
    />
  );

  return (
    <div className="lab-stage">
      {view === 'bulls-eye' ? (
        onCircle ? (
          <CircleView {...common} {...ring} />
        ) : (
          <BullsEye {...common} {...ring} />
        )
      ) : (
        <RunMap
          {...common}
          dimensions={dimensions}
          words={{ ...zoomWords, name: words.lab.mapName, kept: words.lab.kept(kept) }}
        />
      )}
      <p className="stage-count" data-caught={caught}>
        {count}
      </p>
      {card && (cardPlace === undefined ? card : cardPlace && createPortal(card, cardPlace))}
      {focus !== null && focus !== chosen && (chosen === null || cardPlace) && (
        <p className="stage-hover">{describe(focus)}</p>
      )}
    </div>
  );
}

/** How far the ring is asked to be pulled, plain or squared as the margin. */
function invitedMargin(margin: number): number {
  return Math.min(SETTINGS_TABLE.margin.max, margin + ASKED_PULL);
}

/** Indexes of the drawn items nearest to one of them in the true space, as last measured. */
function useNeighbours(index: number | null, items: readonly SceneItem[]): readonly number[] {
  const evaluation = useRun((run) => run.evaluation);
  if (index === null || !evaluation || !items[index]) return [];
  const rows: number[] = [];
  const drawn: number[] = [];
  items.forEach(({ item }, i) => {
    const row = evaluation.items.indexOf(item);
    if (row < 0) return;
    rows.push(row);
    drawn.push(i);
  });
  const at = drawn.indexOf(index);
  if (at < 0) return [];
  const { dimensions, embeddings } = evaluation;
  const block = new Float32Array(rows.length * dimensions);
  rows.forEach((row, i) => {
    block.set(embeddings.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions);
  });
  return Array.from(nearestNeighbours(block, dimensions, at, Math.min(NEIGHBOURS, rows.length - 1)), (i) => drawn[i]);
}

function placeOf(items: readonly SceneItem[], item: number | null): number | null {
  const place = items.findIndex((drawn) => drawn.item === item);
  return place < 0 ? null : place;
}

export function describeItem(
  words: Words,
  { id, classNames }: DataSet,
  item: SceneItem,
  displayed: Displayed,
  index: number,
  rule: Parameters<typeof zoneAt>[2],
): string {
  const { lab } = words;
  const distance = displayed.places[index * PLACE_SIZE + PLACE_DISTANCE];
  const { trueLabel } = item;
  const parts =
    trueLabel === undefined
      ? [lab.itemName(id, item.label, classNames)]
      : [lab.mislabelled(lab.className(id, item.label, classNames), lab.className(id, trueLabel, classNames))];
  if (item.heldOut) parts.push(lab.unseenItem);
  parts.push(lab.roles[item.relation]);
  if (item.relation !== 'anchor') parts.push(lab.itemDistance(inUnit(distance, rule.distance), rule.distance));
  const isDifferent = item.relation === 'different' || item.relation === 'negative';
  if (isDifferent && rule.loss === 'hinge') parts.push(lab.zones[zoneAt(displayed.anchorPositive, distance, rule)]);
  return lab.facts(parts);
}
