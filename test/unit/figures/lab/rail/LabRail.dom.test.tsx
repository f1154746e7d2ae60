import { screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LabRail } from '../../../../../src/figures/lab/rail/LabRail';
import type { RailTab } from '../../../../../src/figures/lab/rail/railTabs';
import { renderInFigure } from '../../../component/renderInFigure';

let broughtIntoView: string[] = [];

beforeEach(() => {
  broughtIntoView = [];
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  Element.prototype.scrollIntoView = function (this: Element) {
    broughtIntoView.push(this.getAttribute('role') ?? '');
  };
});

function Rail({ beside }: { readonly beside: boolean }) {
  const [tab, setTab] = useState<RailTab | null>(null);
  return (
    <LabRail
      figure={{ current: null }}
      beside={beside}
      charts
      controls
      presets
      takesAlong
      chosen={tab}
      onChoose={setTab}
      examples={false}
      examplesId="examples"
      onCloseExamples={() => {}}
    />
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => screen.queryByRole('tabpanel');

describe('the tabs of the lab', () => {
  it('below the picture are closed, open above themselves and in view, and close by the same tab or by Escape', async () => {
    const { user } = await renderInFigure(<Rail beside={false} />);
    expect(panel()).toBeNull();
    await user.click(tab('Examples'));
    expect(panel()?.getAttribute('aria-labelledby')).toBe(tab('Examples').id);
    expect(tab('Examples').getAttribute('aria-controls')).toBe(panel()?.id);
    expect(broughtIntoView).toEqual(['tabpanel']);
    await user.click(tab('Examples'));
    expect(panel()).toBeNull();
    await user.click(tab('Examples'));
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(tab('Examples'));
  });

  it('beside the picture one is always open, and its examples lie elsewhere', async () => {
    const { user } = await renderInFigure(<Rail beside />);
    expect(tab('Charts').getAttribute('aria-selected')).toBe('true');
    await user.click(tab('Charts'));
    expect(panel()).not.toBeNull();
    expect(screen.queryByRole('tab', { name: 'Examples' })).toBeNull();
  });

  it('are gone through by arrow keys, and only one of them by Tab', async () => {
    const { user } = await renderInFigure(<Rail beside={false} />);
    const tabs = screen.getAllByRole('tab');
    expect(tabs.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await user.click(tab('Settings'));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('Examples'));
  });
});
