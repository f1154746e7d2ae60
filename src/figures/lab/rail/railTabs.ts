// What the rail can show, and which of it is shown. Pure.
export const RAIL_TABS = ['teaching', 'charts', 'settings', 'examples', 'export'] as const;
export type RailTab = (typeof RAIL_TABS)[number];

interface Offer {
  /** Beside the picture, with the chart of teaching pairs always in view; below it, one tab at a time, or none. */
  readonly beside: boolean;
  readonly charts: boolean;
  readonly controls: boolean;
  readonly presets: boolean;
  readonly takesAlong: boolean;
}

/** In the order of the screen. */
export function tabsOnOffer({ beside, charts, controls, presets, takesAlong }: Offer): readonly RailTab[] {
  return RAIL_TABS.filter((tab) => {
    if (tab === 'teaching') return charts && !beside;
    if (tab === 'charts') return charts;
    // Beside the picture, the examples lie over the rail.
    if (tab === 'examples') return controls && presets && !beside;
    if (tab === 'export') return controls && takesAlong;
    return controls;
  });
}

/** The one that is shown, of those on offer, where the reader has `chosen` one or none. */
export function shownTab(chosen: RailTab | null, offer: Offer): RailTab | null {
  const tabs = tabsOnOffer(offer);
  if (chosen !== null && tabs.includes(chosen)) return chosen;
  return offer.beside ? (tabs[0] ?? null) : null;
}
