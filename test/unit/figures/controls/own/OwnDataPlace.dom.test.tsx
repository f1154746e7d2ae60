import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataControl } from '../../../../../src/figures/controls/DataControl';
import { OwnDataPlace } from '../../../../../src/figures/controls/own/OwnDataPlace';
import { ownDraft } from '../../../../../src/session/data/own/ownDraft';
import { renderInFigure } from '../../../component/renderInFigure';

vi.mock('../../../../../src/views/greyImage', () => ({ paintGrey: () => {} }));

afterEach(() => {
  act(() => ownDraft.setState(ownDraft.getInitialState(), true));
});

let layOutAnew: () => void = () => {};

/** As a figure that has another layout in a narrow frame: the control is taken away and made anew elsewhere. */
function Layout() {
  const [layout, setLayout] = useState(0);
  layOutAnew = () => setLayout(layout + 1);
  return <DataControl key={layout} />;
}

describe('the dialog of the reader’s own data', () => {
  it('stays as it is while the figure is laid out anew, and closes when it is told to', async () => {
    const { user } = await renderInFigure(
      <OwnDataPlace>
        <Layout />
      </OwnDataPlace>,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Data' }), 'own');
    const dialog = await screen.findByRole('dialog', { name: 'Your own data' });
    await user.click(within(dialog).getByRole('button', { name: 'Draw' }));
    const sheet = within(dialog).getByRole('region', { name: 'Draw' });
    const control = screen.getByRole('combobox', { name: 'Data', hidden: true });
    act(layOutAnew);
    expect(screen.getByRole('combobox', { name: 'Data', hidden: true })).not.toBe(control);
    expect(screen.getByRole('dialog')).toBe(dialog);
    expect(within(dialog).getByRole('region', { name: 'Draw' })).toBe(sheet);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
