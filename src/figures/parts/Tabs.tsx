// Parts of a figure of which one at a time has the room: a row of tabs and the panel of the chosen one.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { Parts } from './boundary/Parts';
import { bringIntoView } from './bringIntoView';
import { nextTab } from './nextTab';

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** Called only while its tab is chosen. */
  readonly content: () => Elements;
}

interface TabsProps {
  /** What the tabs are of, for a screen reader. */
  readonly label: string;
  /** At least one; the first is chosen at the beginning. */
  readonly tabs: readonly Tab[];
  readonly className?: string;
}

export function Tabs({ label, tabs, className = '' }: TabsProps) {
  const id = useId();
  const [chosenId, setChosenId] = useState(tabs[0].id);
  const picked = useRef(false);
  const panel = `${id}panel`;
  // Where the tabs stand at the edge of the window, what has been chosen would be out of view.
  useEffect(() => {
    if (picked.current && chosenId) bringIntoView(document.getElementById(panel));
  }, [chosenId, panel]);
  const chosen = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];

  return (
    <div className={`tabs ${className}`}>
      <div className="tab-list" role="tablist" aria-label={label} onKeyDown={moveFocus}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tab"
            id={`${id}${tab.id}`}
            aria-selected={tab === chosen}
            aria-controls={panel}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => {
              picked.current = true;
              setChosenId(tab.id);
            }}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <Parts
        as="div"
        key={chosen.id}
        className="tab-panel"
        role="tabpanel"
        id={panel}
        aria-labelledby={`${id}${chosen.id}`}
      >
        {chosen.content()}
      </Parts>
    </div>
  );
}

/** To another tab, which chooses it; only the chosen one is a stop of the Tab key. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const next = nextTab(event);
  next?.focus();
  next?.click();
}
