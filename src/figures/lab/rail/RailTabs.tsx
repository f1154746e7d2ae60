// The tabs of the rail. Below the picture, pressing the tab that is open closes it.
import { useExperiment } from '../../context/experimentContext';
import { nextTab } from '../../parts/nextTab';
import { recentAt } from '../../parts/shown/recentAt';
import { ShownNumber } from '../../parts/shown/ShownNumber';
import { useWords } from '../../words/useWords';
import type { RailTab } from './railTabs';

interface RailTabsProps {
  readonly tabs: readonly RailTab[];
  readonly shown: RailTab | null;
  /** Whether something lies over them. */
  readonly inert: boolean;
  /** Of the panel. */
  readonly panelId: string;
  readonly tabId: (tab: RailTab) => string;
  readonly onChoose: (tab: RailTab) => void;
}

export function RailTabs({ tabs, shown, inert, panelId, tabId, onChoose }: RailTabsProps) {
  const { instrument } = useWords('figures');

  return (
    <div
      className="rail-tabs"
      inert={inert}
      role="tablist"
      aria-label={instrument.rail}
      onKeyDown={(event) => nextTab(event)?.focus()}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          className="rail-tab"
          aria-selected={tab === shown}
          aria-controls={tab === shown ? panelId : undefined}
          tabIndex={tab === (shown ?? tabs[0]) ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {tab === 'teaching' ? <TeachingShare /> : <span>{instrument.tabs[tab]}</span>}
        </button>
      ))}
    </div>
  );
}

function TeachingShare() {
  const { instrument } = useWords('figures');
  const { run } = useExperiment();
  return (
    <>
      <b>
        <ShownNumber text={({ step }) => instrument.teach(recentAt(run.getState().history, step, 'teachingShare'))} />
      </b>
      <span>{` ${instrument.teachName}`}</span>
    </>
  );
}
