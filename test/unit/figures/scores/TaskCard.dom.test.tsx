import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TaskCard } from '../../../../src/figures/scores/TaskCard';
import { renderInFigure } from '../../component/renderInFigure';

const settings = { 'scores.squared': true, 'scores.you': 49 } as const;
const asks = () => screen.queryByText(/Find the smallest whole mark/);

describe('the task of the marks', () => {
  it('asks until it is solved, and then says what was found', async () => {
    await renderInFigure(<TaskCard state="a-loss" solved={false} loss="0.01" />, { settings });
    expect(asks()).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/Is this the smallest/);
  });

  it('asks nothing once it is solved, at the mark that was found and after', async () => {
    await renderInFigure(<TaskCard state="found" solved loss="0.01" />, { settings });
    expect(asks()).toBeNull();
    expect(screen.getByRole('heading').textContent).toBe('Task: solved');
    expect(screen.getByRole('status').textContent).toMatch(/^Found: 49/);
  });

  it('does not ask again where the marks have been moved on', async () => {
    await renderInFigure(<TaskCard state="a-loss" solved loss="0.2" />, { settings });
    expect(asks()).toBeNull();
    expect(screen.getByRole('status').textContent).toBe(
      'You have found it. Now every mark and margin is yours to try.',
    );
  });
});
