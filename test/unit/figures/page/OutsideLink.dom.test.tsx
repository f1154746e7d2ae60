import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OutsideLink } from '../../../../src/figures/page/OutsideLink';
import { renderInFigure } from '../../component/renderInFigure';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function pressed(origin: string, opened: Partial<Window> | null) {
  vi.stubGlobal('origin', origin);
  const open = vi.spyOn(window, 'open').mockReturnValue(opened as Window | null);
  const { user } = await renderInFigure(<OutsideLink href="https://a.example/?figure=lab">The lab</OutsideLink>);
  await user.click(screen.getByRole('link', { name: 'The lab' }));
  return open;
}

describe('a link out of a figure', () => {
  it('is left to the browser in an ordinary frame', async () => {
    let left: boolean | null = null;
    const atLast = (event: Event) => {
      left = !event.defaultPrevented;
      // The test's own browser would go and fetch the page.
      event.preventDefault();
    };
    document.addEventListener('click', atLast, { once: true });
    const open = await pressed('https://a.example', null);
    expect(open).not.toHaveBeenCalled();
    expect(left).toBe(true);
    expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says its address where a sandbox forbids new pages', async () => {
    await pressed('null', null);
    expect(screen.getByRole('status').textContent).toContain('https://a.example/?figure=lab');
  });

  it('opens from a sandbox that allows it, and the new page cannot reach back', async () => {
    const opened = { opener: window };
    await pressed('null', opened);
    expect(opened.opener).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
