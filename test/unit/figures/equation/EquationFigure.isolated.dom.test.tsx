import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import EquationFigure from '../../../../src/figures/equation/EquationFigure';
import { renderInFigure } from '../../component/renderInFigure';

afterEach(cleanup);

it('The equation calls its numbers the reader’s own only once one has been entered', async () => {
  const { user } = await renderInFigure(<EquationFigure />);
  expect(screen.getByText('Three numbers as an example.')).toBeTruthy();
  const [field] = screen.getAllByRole('textbox');
  await user.clear(field);
  await user.type(field, '0.9');
  expect(screen.getByText('Three numbers of your own.')).toBeTruthy();
});
