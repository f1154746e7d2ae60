import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useEscape } from '../../../../src/figures/parts/dismissal/useEscape';
import { renderInFigure } from '../../component/renderInFigure';

function Open({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  useEscape(onClose);
  return <p>{name}</p>;
}

/** Any of two things can be open, in any order, and a dialog over them. */
function Page({ dialog = false }: { readonly dialog?: boolean }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <div>
      {['first', 'second'].map((name) => (
        <div key={name}>
          <button type="button" onClick={() => setOpen([...open, name])}>
            {`open the ${name}`}
          </button>
          {open.includes(name) && <Open name={name} onClose={() => setOpen(open.filter((one) => one !== name))} />}
        </div>
      ))}
      <dialog open={dialog}>
        <input aria-label="in the dialog" />
      </dialog>
    </div>
  );
}

const isOpen = (name: string) => screen.queryByText(name) !== null;

it('closes first what was opened last, whatever stands first in the page', async () => {
  const { user } = await renderInFigure(<Page />);
  await user.click(screen.getByRole('button', { name: 'open the second' }));
  await user.click(screen.getByRole('button', { name: 'open the first' }));
  await user.keyboard('{Escape}');
  expect([isOpen('first'), isOpen('second')]).toEqual([false, true]);
  await user.keyboard('{Escape}');
  expect(isOpen('second')).toBe(false);
});

it('leaves an Escape to the dialog in which it was pressed', async () => {
  const { user } = await renderInFigure(<Page dialog />);
  await user.click(screen.getByRole('button', { name: 'open the first' }));
  await user.click(screen.getByRole('textbox', { name: 'in the dialog' }));
  await user.keyboard('{Escape}');
  expect(isOpen('first')).toBe(true);
});
