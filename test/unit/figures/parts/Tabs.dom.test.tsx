import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../../src/figures/parts/Tabs';

const TABS = ['first', 'second', 'third'].map((id) => ({
  id,
  name: `the ${id}`,
  content: () => <p>{`what the ${id} holds`}</p>,
}));

describe('tabs', () => {
  it('show the chosen one’s panel, named by its tab, and by the keyboard each of them in turn', async () => {
    render(<Tabs label="Parts" tabs={TABS} />);
    const user = userEvent.setup();
    expect(screen.getByRole('tabpanel', { name: 'the first' }).textContent).toBe('what the first holds');
    await user.click(screen.getByRole('tab', { name: 'the second' }));
    expect(screen.getByRole('tabpanel', { name: 'the second' })).toBeTruthy();
    for (const [key, name] of [
      ['{ArrowRight}', 'the third'],
      ['{ArrowRight}', 'the first'],
      ['{ArrowLeft}', 'the third'],
      ['{Home}', 'the first'],
      ['{End}', 'the third'],
    ]) {
      await user.keyboard(key);
      expect(screen.getByRole('tabpanel', { name }).textContent).toContain('holds');
      expect(document.activeElement).toBe(screen.getByRole('tab', { name }));
    }
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });
});
