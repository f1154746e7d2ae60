// What a host page has hidden or locked in this figure, by the query of its address.
import { createContext, useContext } from 'react';
import type { Part } from '../../session/page/query';
import type { SettingName } from '../../session/settings/settingsTable';

export interface FigureOptions {
  /** Not shown. */
  readonly hide: ReadonlySet<Part>;
  /** Shown, but not to be changed by the reader; the host still can, by message. */
  readonly lock: ReadonlySet<Part>;
}

export const NO_OPTIONS: FigureOptions = { hide: new Set(), lock: new Set() };

export const FigureOptionsContext = createContext<FigureOptions>(NO_OPTIONS);

export function useHides(part: Part): boolean {
  return useContext(FigureOptionsContext).hide.has(part);
}

/** A locked part "controls" locks every setting. */
export function useLocks(name: SettingName): boolean {
  const { lock } = useContext(FigureOptionsContext);
  return lock.has(name) || lock.has('controls');
}
