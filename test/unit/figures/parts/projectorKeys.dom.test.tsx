// The keys of who stands at a projector, pressed on each kind of control.
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureFrame } from '../../../../src/figures/parts/FigureFrame';
import { Transport } from '../../../../src/figures/parts/run/Transport';
import type { Part } from '../../../../src/session/page/query';
import { createExperiment } from '../../../../src/session/run/experiment';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../component/renderInFigure';

afterEach(() => {
  vi.restoreAllMocks();
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
});

async function open(hide: readonly Part[] = []) {
  const experiment = createExperiment(DEFAULTS);
  experiment.run.setState({ status: 'paused', frame: { step: 3 } as never });
  const done: string[] = [];
  vi.spyOn(experiment, 'play').mockImplementation(() => void done.push('play'));
  vi.spyOn(experiment, 'step').mockImplementation(async () => void done.push('step'));
  vi.spyOn(experiment, 'reset').mockImplementation(() => void done.push('reset'));
  const picture = (
    <>
      <button type="button">a button</button>
      <input aria-label="a field" />
      <input aria-label="a slider" type="range" />
      <div role="tablist" aria-label="tabs">
        <button type="button" role="tab">
          a tab
        </button>
      </div>
      <div role="listbox" tabIndex={0} aria-label="a list" />
      <div tabIndex={-1} data-testid="picture" />
    </>
  );
  await renderInFigure(
    <>
      <p data-testid="text" tabIndex={-1}>
        text
      </p>
      <FigureFrame label="figure" picture={picture} dock={<Transport brief />} />
    </>,
    { experiment, hide },
  );
  return done;
}

const ALL = [' ', 'ArrowRight', 'r', 'R'];

describe('the keys at a projector', () => {
  it('play, step and start again with the focus in the figure', async () => {
    const done = await open();
    const unused = ALL.filter((key) => fireEvent.keyDown(screen.getByTestId('picture'), { key }));
    expect(done).toEqual(['play', 'step', 'reset', 'reset']);
    // Each is used up, so that no host hears of it.
    expect(unused).toEqual([]);
  });

  it.each([
    ['a field', []],
    ['a slider', []],
    ['a button', ['step', 'reset', 'reset']],
    ['a tab', ['reset', 'reset']],
    ['a list', ['play']],
  ] as const)('are left to what uses them: %s', async (name, expected) => {
    const done = await open();
    const element = screen.queryByLabelText(name) ?? screen.getByText(name);
    for (const key of ALL) fireEvent.keyDown(element, { key });
    expect(done).toEqual(expected);
  });

  it('are left alone outside the figure, but for full screen', async () => {
    const done = await open();
    for (const key of ALL) fireEvent.keyDown(screen.getByTestId('text'), { key });
    expect(done).toEqual([]);
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    for (const key of ALL) fireEvent.keyDown(document.body, { key });
    expect(done).toEqual(['play', 'step', 'reset', 'reset']);
  });

  it('are none with Ctrl, Alt, Meta or Shift, nor while a dialog is open, nor where the buttons are hidden', async () => {
    const done = await open();
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      for (const key of ALL) fireEvent.keyDown(screen.getByTestId('picture'), { key, [held]: true });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    for (const key of ALL) fireEvent.keyDown(screen.getByTestId('picture'), { key });
    dialog.remove();
    expect(done).toEqual([]);
  });

  it('do nothing where the host hides the transport', async () => {
    const done = await open(['transport']);
    for (const key of ALL) fireEvent.keyDown(screen.getByTestId('picture'), { key });
    expect(done).toEqual([]);
  });
});
