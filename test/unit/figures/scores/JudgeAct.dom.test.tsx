import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import ScoresFigure from '../../../../src/figures/scores/ScoresFigure';
import { renderInFigure } from '../../component/renderInFigure';

describe('the words over the judging of marks', () => {
  it('follow the anchor that the reader has chosen', async () => {
    const { user } = await renderInFigure(<ScoresFigure />);
    expect(screen.getByText(/A is the topper, and the anchor/)).toBeTruthy();
    const [, you] = screen.getAllByRole('button', { name: 'Make me the anchor' });
    await user.click(you);
    expect(screen.queryByText(/A is the topper/)).toBeNull();
    expect(screen.getByText(/The anchor is now You\. Who is like You\?/)).toBeTruthy();
  });
});
