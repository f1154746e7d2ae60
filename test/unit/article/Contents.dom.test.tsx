import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Contents } from '../../../src/article/Contents';
import { chapters } from '../../../src/article/words.en';
import { renderInFigure } from '../component/renderInFigure';

test('the menu of contents names the chapter that is being read, with its number among all', async () => {
  await renderInFigure(<Contents chapters={chapters} current="mining" />);
  const summary = screen.getByText('Which triplets teach', { selector: 'summary *' }).closest('summary');
  expect(summary?.textContent).toBe(`7 / 14 ${chapters.mining.title}`);
});

test('the menu closes by Escape, which gives the focus back, and by a press elsewhere', async () => {
  const { user } = await renderInFigure(
    <div>
      <Contents chapters={chapters} current={null} />
      <button type="button">elsewhere</button>
    </div>,
  );
  const summary = screen.getByText('Contents').closest('summary') as HTMLElement;
  const menu = summary.closest('details') as HTMLDetailsElement;
  await user.click(summary);
  expect(menu.open).toBe(true);
  screen.getAllByRole('link')[3].focus();
  await user.keyboard('{Escape}');
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(summary);

  await user.click(summary);
  await user.click(screen.getByText('elsewhere'));
  expect(menu.open).toBe(false);
});

test('a finger that closes the menu does not press what lies beneath, and the next one does', async () => {
  const onPress = vi.fn();
  const { user } = await renderInFigure(
    <div>
      <Contents chapters={chapters} current={null} />
      <button type="button" onPointerDown={onPress} onClick={onPress}>
        elsewhere
      </button>
    </div>,
  );
  const summary = screen.getByText('Contents').closest('summary') as HTMLElement;
  const menu = summary.closest('details') as HTMLDetailsElement;
  await user.click(summary);
  const elsewhere = screen.getByText('elsewhere');
  await user.pointer([{ keys: '[TouchA]', target: elsewhere }]);
  expect([menu.open, onPress.mock.calls.length]).toEqual([false, 0]);
  await user.pointer([{ keys: '[TouchA]', target: elsewhere }]);
  expect(onPress).toHaveBeenCalledTimes(2);
});
