import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Contents } from '../../../src/article/Contents';
import { chapters } from '../../../src/article/words.en';
import { renderInFigure } from '../component/renderInFigure';

test('the menu of contents names the chapter that is being read, with its number', async () => {
  await renderInFigure(<Contents chapters={chapters} current="mining" />);
  const [summary] = screen.getAllByText(chapters.mining.title).map((found) => found.closest('summary'));
  expect(summary?.textContent).toMatch(new RegExp(`^7 / \\d+ ${chapters.mining.title}$`));
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
