// The picture of the opening: the bull's-eye, or with vectors of length 1 the circle. Above it how many different digits the
// ring holds, below it what a distance is, and the same distances on a ruler.
import { useMemo } from 'react';
import { PLACE_SIZE } from '../../core/projection/place';
import { useExperiment, useRun } from '../../figures/context/experimentContext';
import { useRunSetting, useStateOfRun } from '../../figures/parts/hooks/useOfRun';
import { useRule } from '../../figures/parts/hooks/useRule';
import { useScene } from '../../figures/parts/hooks/useScene';
import { useSize, useWidth } from '../../figures/parts/hooks/useSize';
import { RulerPanel } from '../../figures/parts/run/RulerPanel';
import { describeItem } from '../../figures/parts/run/RunStage';
import { ringWords } from '../../figures/parts/run/ringWords';
import { useWords } from '../../figures/words/useWords';
import { written } from '../../i18n/quantities';
import { askedMargin, invites } from '../../session/opening/beats';
import { SETTINGS_TABLE } from '../../session/settings/settingsTable';
import { paintGrey } from '../../views/greyImage';
import { BullsEye } from '../../views/stage/bullsEye/BullsEye';
import { CircleView } from '../../views/stage/CircleView';
import type { Displayed } from '../../views/stage/scene';
import { useInk } from '../../views/useInk';
import type { Drawing } from './draw/drawing';
import { OPENING_STAGE } from './ids';
import type { OpeningRun } from './openingRun';
import { RecallChange } from './RecallChange';
import { useStory } from './useStory';

interface OpeningStageProps {
  readonly run: OpeningRun;
  readonly displayed: Displayed;
  readonly drawing: Drawing | null;
}

/** Below this width, CSS px, pictures are smaller and labels fewer. */
const COMPACT = 480;
const RULER_HEIGHT = 68;
const WIDEST = SETTINGS_TABLE.margin.max;

export function OpeningStage({ run, displayed, drawing }: OpeningStageProps) {
  const experiment = useExperiment();
  const words = useWords();
  const { opening } = words;
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const [ruler, rulerWidth] = useWidth<HTMLDivElement>();
  const { items, atlases, colours } = useScene();
  const rule = useRule();
  const data = useRun((view) => view.data);
  const frame = useRun((view) => view.frame);
  const previous = useRun((view) => view.previousFrame);
  const normalize = useRunSetting((settings) => settings.normalize, false);
  // As the caption counts them.
  const caught = useStory(run, ({ now }) => now?.caught ?? 0);
  const different = useStory(run, ({ now }) => now?.different ?? 0);
  const image = useImage(drawing);
  const invitesTo = useStory(run, (story) => (invites(story) ? askedMargin(story, WIDEST) : null));
  // By number in the data: what stands at a place of the picture changes with the items that are drawn.
  const [focused, setFocused] = useStateOfRun<number | null>(null);

  if (!data || items.length * PLACE_SIZE !== displayed.places.length) return null;
  const at = items.findIndex(({ item }) => item === focused);
  const focus = at < 0 ? null : at;
  const describe = (index: number) => describeItem(words, data, items[index], displayed, index, rule);
  const setFocus = (index: number | null) => setFocused(index === null ? null : items[index].item);
  const compact = width < COMPACT;
  const { onCircle, trueDistance } = opening.means[compact ? 'short' : 'long'];
  const props = {
    width,
    height,
    items,
    displayed,
    rule,
    atlases,
    colours,
    focus,
    neighbours: [],
    compact,
    guests: image ? [{ image, name: opening.draw.yours }] : [],
    format: (distance: number) => written.distance(distance),
    onFocus: setFocus,
    onChoose: setFocus,
    marginMax: WIDEST,
    invitesTo,
    locked: false,
    changes: OPENING_STAGE,
    onMargin: (margin: number) => experiment.set('margin', margin),
    words: {
      name: words.lab.stageName,
      itemName: describe,
      zoomIn: words.lab.zoomIn,
      zoomOut: words.lab.zoomOut,
      zoomReset: words.lab.zoomReset,
      turnLeft: words.lab.turnLeft,
      turnRight: words.lab.turnRight,
      ...ringWords(words, rule, caught, compact),
      // Here every number in the picture is a distance, and no sign for it has been introduced.
      marginText: opening.ring(rule.margin),
      unit: '',
    },
  };

  return (
    <>
      <div className="opening-picture" ref={place}>
        {width > 0 &&
          (normalize ? (
            <CircleView {...props} />
          ) : (
            // Places in a picture of other items are no trail.
            <BullsEye {...props} normalize={false} before={previous?.probes === frame?.probes ? previous : null} />
          ))}
        <p className="opening-count" data-caught={caught}>
          <b translate="no">{opening.inside(caught, different)}</b>
          <span>{opening.insideRing}</span>
        </p>
        <RecallChange run={run} />
      </div>
      <p className="opening-line">{focus === null ? (normalize ? onCircle : trueDistance) : describe(focus)}</p>
      <div className="opening-ruler" ref={ruler}>
        {rulerWidth > 0 && (
          <RulerPanel width={rulerWidth} height={RULER_HEIGHT} displayed={displayed} names={opening.roles} />
        )}
      </div>
    </>
  );
}

/** The address of its picture, in the ink of the theme. */
function useImage(drawing: Drawing | null): string | null {
  const ink = useInk();
  return useMemo(() => {
    if (!drawing) return null;
    const canvas = document.createElement('canvas');
    paintGrey(canvas, drawing.picture, ink);
    return canvas.toDataURL();
  }, [drawing, ink]);
}
