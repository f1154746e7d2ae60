import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FoldedNumbers, NumbersTable, QuantityTable } from '../../../../src/figures/parts/NumbersTable';
import { renderInFigure } from '../../component/renderInFigure';

describe('a table of numbers', () => {
  it('has a named row for each, under the heads, and a last cell as wide as what is left', async () => {
    await renderInFigure(
      <NumbersTable
        heads={['Student', 'Mark', 'Step']}
        rows={[
          { id: 'a', name: 'A', cells: ['95', '1'] },
          { id: 'loss', name: 'Loss', cells: ['0.2'] },
        ]}
      />,
    );
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Student', 'Mark', 'Step']);
    const row = (name: string) => within(screen.getByRole('rowheader', { name }).closest('tr') ?? document.body);
    expect(
      row('A')
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['95', '1']);
    const [loss] = row('Loss').getAllByRole<HTMLTableCellElement>('cell');
    expect([loss.textContent, loss.colSpan]).toEqual(['0.2', 2]);
  });

  it('has the heads of a quantity and its value where there is one number a row', async () => {
    await renderInFigure(<QuantityTable rows={[{ id: 'step', name: 'Step', value: '7' }]} />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
    expect(screen.getByRole('cell').textContent).toBe('7');
  });

  it('makes no table before it is unfolded, if it is given as a function', async () => {
    const table = vi.fn(() => <p>Made</p>);
    const { user } = await renderInFigure(<FoldedNumbers summary="Numbers">{table}</FoldedNumbers>);
    expect(table).not.toHaveBeenCalled();
    await user.click(screen.getByText('Numbers'));
    expect(await screen.findByText('Made')).toBeTruthy();
  });
});
