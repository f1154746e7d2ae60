// One side's picture: the items round the anchor, small, with a ring that shows the margin and is not pulled.
import { PLACE_SIZE } from '../../core/projection/place';
import { written } from '../../i18n/quantities';
import { SETTINGS_TABLE } from '../../session/settings/settingsTable';
import { BullsEye } from '../../views/stage/bullsEye/BullsEye';
import { countCaught } from '../../views/stage/scene';
import { useRun } from '../context/experimentContext';
import { useDisplayed } from '../parts/hooks/useDisplayed';
import { useRunSetting } from '../parts/hooks/useOfRun';
import { useRule } from '../parts/hooks/useRule';
import { useScene } from '../parts/hooks/useScene';
import { PictureWait } from '../parts/run/PictureWait';
import { describeItem } from '../parts/run/RunStage';
import { ringWords } from '../parts/run/ringWords';
import { useWords } from '../words/useWords';

interface CompareStageProps {
  readonly name: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** A distance that both pictures must hold. */
  readonly reach: number;
  /** Index of the item pointed at in either picture. */
  readonly focus: number | null;
  readonly onFocus: (index: number | null) => void;
}

export function CompareStage({ name, width, height, reach, focus, onFocus }: CompareStageProps) {
  const words = useWords();
  const displayed = useDisplayed();
  const { items, atlases, colours } = useScene();
  const rule = useRule();
  const data = useRun((run) => run.data);
  const normalize = useRunSetting((settings) => settings.normalize, false);
  const previous = useRun((run) => run.previousFrame);

  if (!data || !displayed || items.length * PLACE_SIZE !== displayed.places.length) {
    return <PictureWait className="stage-wait" />;
  }
  const counts = countCaught(items, displayed, rule);
  const describe = (index: number) => describeItem(words, data, items[index], displayed, index, rule);
  return (
    <>
      <BullsEye
        width={width}
        height={height}
        items={items}
        displayed={displayed}
        before={previous}
        rule={rule}
        normalize={normalize}
        atlases={atlases}
        colours={colours}
        focus={focus}
        neighbours={[]}
        compact
        asMarks
        reach={reach}
        format={(distance) => written.distance(distance)}
        onFocus={onFocus}
        onChoose={onFocus}
        marginMax={SETTINGS_TABLE.margin.max}
        invitesTo={null}
        locked
        onMargin={() => {}}
        words={{
          zoomIn: words.lab.zoomIn,
          zoomOut: words.lab.zoomOut,
          zoomReset: words.lab.zoomReset,
          turnLeft: words.lab.turnLeft,
          turnRight: words.lab.turnRight,
          itemName: describe,
          name,
          ...ringWords(words, rule, counts.hard + counts.semiHard, true),
        }}
      />
      {focus !== null && items[focus] && <p className="stage-hover">{describe(focus)}</p>}
    </>
  );
}
