// Beside the picture, or below it on a narrow screen: the chart of the pairs that still teach, and in tabs everything else.
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { lazyPart } from '../../parts/boundary/lazyPart';
import { Parts } from '../../parts/boundary/Parts';
import { bringIntoView } from '../../parts/bringIntoView';
import { onEscape } from '../../parts/dismissal/onEscape';
import { useSizeOf, useWidth } from '../../parts/hooks/useSize';
import { useWords } from '../../words/useWords';
import { TeachingChart } from '../charts/TeachingChart';
import { ChartsPanel } from './ChartsPanel';
import { Examples } from './Examples';
import { RailTabs } from './RailTabs';
import { type RailTab, shownTab, tabsOnOffer } from './railTabs';

const SettingsPanel = lazyPart(() => import('./SettingsPanel'));
const ExportPanel = lazyPart(() => import('../export/ExportPanel'));

interface LabRailProps {
  readonly figure: RefObject<HTMLElement | null>;
  /** Whether it stands beside the picture. */
  readonly beside: boolean;
  readonly charts: boolean;
  readonly controls: boolean;
  readonly presets: boolean;
  /** Whether there is something to take along. */
  readonly takesAlong: boolean;
  readonly chosen: RailTab | null;
  readonly onChoose: (tab: RailTab | null) => void;
  /** Whether the examples lie over the rail that stands beside the picture. */
  readonly examples: boolean;
  readonly examplesId: string;
  readonly onCloseExamples: () => void;
}

const PINNED_HEIGHT = 156;
/** Left and right of a chart, CSS px. */
const PADDING = 16;

export function LabRail(props: LabRailProps) {
  const {
    figure,
    beside,
    charts,
    controls,
    presets,
    takesAlong,
    chosen,
    onChoose,
    examples,
    examplesId,
    onCloseExamples,
  } = props;
  const { instrument } = useWords('figures');
  const [rail, width] = useWidth<HTMLDivElement>();
  const panel = useId();
  const offer = { beside, charts, controls, presets, takesAlong };
  const tabs = tabsOnOffer(offer);
  const shown = shownTab(chosen, offer);
  const tabId = (tab: RailTab) => `${panel}-${tab}`;
  const picked = useRef(false);
  // The panel opens above its tabs or beside the picture: out of view where the reader has scrolled past it.
  useEffect(() => {
    if (picked.current && shown) bringIntoView(document.getElementById(panel));
    picked.current = false;
  }, [shown, panel]);
  /** The panel may stand beside the picture, and its tabs below. */
  const [shownPanel, setShownPanel] = useState<HTMLDivElement | null>(null);
  const panelWidth = useSizeOf(shownPanel).width;
  const closeByKey = onEscape(() => {
    onChoose(null);
    if (shown) document.getElementById(tabId(shown))?.focus();
  });
  /** What the examples lie over can neither be seen nor reached. */
  const covered = beside && examples;

  return (
    <Parts as="div" className="rail" ref={rail}>
      {beside && charts && (
        <div className="rail-pinned" inert={covered}>
          {width > 0 && <TeachingChart width={width - 2 * PADDING} height={PINNED_HEIGHT} />}
        </div>
      )}
      {tabs.length > 1 && (
        <RailTabs
          tabs={tabs}
          shown={shown}
          inert={covered}
          panelId={panel}
          tabId={tabId}
          onChoose={(tab) => {
            picked.current = true;
            onChoose(!beside && tab === shown ? null : tab);
          }}
        />
      )}
      {shown && (
        <Parts
          as="div"
          key={shown}
          inert={covered}
          className="rail-panel"
          id={panel}
          ref={setShownPanel}
          role="tabpanel"
          aria-labelledby={tabs.length > 1 ? tabId(shown) : undefined}
          aria-label={tabs.length > 1 ? undefined : instrument.tabs.charts}
          // Where nothing in it can be reached by the Tab key, it can still be scrolled by keys.
          tabIndex={0}
          onKeyDown={beside ? undefined : closeByKey}
        >
          {shown === 'teaching' && panelWidth > 0 && (
            <TeachingChart width={panelWidth - 2 * PADDING} height={PINNED_HEIGHT} />
          )}
          {shown === 'charts' && panelWidth > 0 && <ChartsPanel width={panelWidth - 2 * PADDING} />}
          {shown === 'settings' && <SettingsPanel />}
          {shown === 'export' && <ExportPanel figure={figure} />}
          {shown === 'examples' && <Examples />}
        </Parts>
      )}
      {covered && (
        <div className="rail-over" id={examplesId}>
          <Examples onClose={onCloseExamples} />
        </div>
      )}
    </Parts>
  );
}
