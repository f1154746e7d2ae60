import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PictureWait } from '../../../../src/figures/parts/run/PictureWait';
import { Transport } from '../../../../src/figures/parts/run/Transport';
import type { RunView } from '../../../../src/session/run/runStore';
import { renderInFigure } from '../../component/renderInFigure';

const FRAME = { run: 0, step: 0 } as NonNullable<RunView['frame']>;
const disabled = (name: string) => (screen.getByRole('button', { name }) as HTMLButtonElement).disabled;

it('says the step of the picture, where that comes later than its frame', async () => {
  const { experiment } = await renderInFigure(<Transport brief pictureStep={4} />);
  act(() => experiment.run.setState({ status: 'playing', frame: { ...FRAME, step: 5 } }));
  expect(screen.getByText('step 4')).toBeTruthy();
});

describe('play and one step', () => {
  it('wait for the picture: until its first frame a run says that it loads, and cannot be played', async () => {
    const { experiment } = await renderInFigure(
      <>
        <Transport brief />
        <PictureWait className="stage-wait" />
      </>,
    );
    // The data are there, the worker has yet to answer.
    act(() => experiment.run.setState({ status: 'paused', frame: null }));
    expect([disabled('Play'), disabled('One step')]).toEqual([true, true]);
    expect(screen.getByText('loading')).toBeTruthy();
    expect(screen.getByText('Loading…')).toBeTruthy();
    act(() => experiment.run.setState({ frame: FRAME }));
    expect([disabled('Play'), disabled('One step')]).toEqual([false, false]);
    expect(screen.getByText('paused')).toBeTruthy();
  });

  it('say that a run has stopped where it has', async () => {
    const { experiment } = await renderInFigure(
      <>
        <Transport brief />
        <PictureWait className="stage-wait" text="Measuring…" />
      </>,
    );
    expect(screen.getByText('Measuring…')).toBeTruthy();
    act(() => experiment.run.setState({ status: 'stopped', frame: null }));
    expect(disabled('Play')).toBe(true);
    expect(screen.getByText('stopped')).toBeTruthy();
    expect(screen.getByText('Stopped')).toBeTruthy();
  });
});
