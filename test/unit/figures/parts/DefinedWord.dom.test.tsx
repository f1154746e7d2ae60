import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DefinedWord } from '../../../../src/figures/parts/DefinedWord';
import { renderInFigure } from '../../component/renderInFigure';

const sentence = (
  <p>
    <DefinedWord term="loss">loss</DefinedWord>
    <button type="button">elsewhere</button>
  </p>
);

it('opens its definition in place by a press and by Enter, and closes it by the same', async () => {
  const { user } = await renderInFigure(sentence);
  const word = screen.getByRole('button', { name: 'loss' });
  expect(word.getAttribute('aria-expanded')).toBe('false');
  await user.click(word);
  expect(screen.getByRole('note', { name: /loss/ }).textContent).toContain('training makes smaller');
  expect(word.getAttribute('aria-controls')).toBe(screen.getByRole('note').id);
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('note')).toBeNull();
});

it('closes by Escape from wherever the focus is, and gives it back to the word', async () => {
  const { user } = await renderInFigure(sentence);
  const word = screen.getByRole('button', { name: 'loss' });
  await user.click(word);
  await user.tab();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('note')).toBeNull();
  expect(document.activeElement).toBe(word);
});

it('closes by a press elsewhere', async () => {
  const { user } = await renderInFigure(sentence);
  await user.click(screen.getByRole('button', { name: 'loss' }));
  await user.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect(screen.queryByRole('note')).toBeNull();
});

it('stays until the press elsewhere has ended, so that what is pressed does not move away before it is', async () => {
  const { user } = await renderInFigure(sentence);
  await user.click(screen.getByRole('button', { name: 'loss' }));
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('button', { name: 'elsewhere' }) });
  expect(screen.getByRole('note')).toBeTruthy();
  await user.pointer('[/MouseLeft]');
  expect(screen.queryByRole('note')).toBeNull();
});
