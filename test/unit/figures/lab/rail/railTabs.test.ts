import { describe, expect, it } from 'vitest';
import { shownTab, tabsOnOffer } from '../../../../../src/figures/lab/rail/railTabs';

const ALL = { charts: true, controls: true, presets: true, takesAlong: true };

describe('the tabs of the rail', () => {
  it('beside the picture are charts, settings and export, and the first is open', () => {
    const offer = { ...ALL, beside: true };
    expect(tabsOnOffer(offer)).toEqual(['charts', 'settings', 'export']);
    expect(shownTab(null, offer)).toBe('charts');
    expect(shownTab('settings', offer)).toBe('settings');
  });

  it('below the picture are five, and none is open until one is pressed', () => {
    const offer = { ...ALL, beside: false };
    expect(tabsOnOffer(offer)).toEqual(['teaching', 'charts', 'settings', 'examples', 'export']);
    expect(shownTab(null, offer)).toBeNull();
    expect(shownTab('teaching', offer)).toBe('teaching');
  });

  it('leave out what the host page hides', () => {
    expect(tabsOnOffer({ ...ALL, beside: true, charts: false })).toEqual(['settings', 'export']);
    expect(tabsOnOffer({ ...ALL, beside: false, controls: false })).toEqual(['teaching', 'charts']);
    expect(shownTab(null, { ...ALL, beside: true, charts: false })).toBe('settings');
    expect(shownTab('charts', { ...ALL, beside: false, charts: false })).toBeNull();
    expect(tabsOnOffer({ ...ALL, beside: false, presets: false })).not.toContain('examples');
    expect(tabsOnOffer({ ...ALL, beside: true, takesAlong: false })).not.toContain('export');
  });

  it('stay open from a narrow figure to a wide one where both have them', () => {
    expect(shownTab('settings', { ...ALL, beside: true })).toBe(shownTab('settings', { ...ALL, beside: false }));
    expect(shownTab('examples', { ...ALL, beside: true })).toBe('charts');
  });
});
