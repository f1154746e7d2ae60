import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ReplayLine } from '../../../../../src/figures/parts/run/ReplayLine';
import { MomentLink } from '../../../../../src/figures/parts/share/MomentLink';
import { momentFromHash } from '../../../../../src/session/moment/momentCodec';
import type { Experiment } from '../../../../../src/session/run/experiment';
import { liveExperiment, settled } from '../../../component/liveExperiment';
import { renderInFigure } from '../../../component/renderInFigure';
import { NOTHING_LOADED } from '../../../session/settings/facts';

const BUTTON = 'Copy link to this moment';

describe('the button beside the timeline', () => {
  it('copies a link to the moment on screen, and says what it opens', async () => {
    const { experiment, user } = await shown();
    await user.click(screen.getByRole('button', { name: BUTTON }));
    await screen.findByText('Copied.');
    const link = await navigator.clipboard.readText();
    expect(field().value).toBe(link);
    expect(screen.getByText('Link to step 3 of this run')).toBeTruthy();
    expect(screen.getByText(/trains the same run again/)).toBeTruthy();
    const { moment } = momentFromHash(new URL(link).hash, NOTHING_LOADED);
    expect(new URL(link).searchParams.get('figure')).toBe('lab');
    expect(moment).toMatchObject({ step: 3, triplet: experiment.run.getState().selection?.triplet });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('Copied.')).toBeNull();
  });

  it('shows the link selected where copying is not allowed', async () => {
    const { user } = await shown();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: BUTTON }));
    await screen.findByText(/press Ctrl\+C/);
    await waitFor(() => expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length]));
  });

  it('says that a graphics card trained the run, and it will not be the same', async () => {
    const { experiment, user } = await shown();
    act(() => experiment.run.setState({ usedGpu: true }));
    await user.click(screen.getByRole('button', { name: BUTTON }));
    await screen.findByText(/with the same settings and changes; its numbers will not be exactly the same/);
  });

  it('says why there is no link, and offers the one to the settings', async () => {
    const { experiment, user } = await shown();
    act(() => experiment.run.setState({ rolledBack: true }));
    await user.click(screen.getByRole('button', { name: BUTTON }));
    await screen.findByText(/not finite once/);
    expect(screen.getByText(/opens the same settings at the start/)).toBeTruthy();
    expect(field().value).toContain('figure=lab#');
    expect(field().value).not.toContain('at=');
  });

  it('does so too where the changes are too many for an address', async () => {
    const { experiment, user } = await shown();
    const live = experiment.run.getState().frame?.report?.live;
    if (!live) throw new Error('no step');
    const changes = Array.from({ length: 600 }, (_, i) => ({ step: i + 1, live: { ...live, margin: i / 100 } }));
    act(() => {
      const { frame, history } = experiment.run.getState();
      history.changes = changes;
      experiment.run.setState({ frame: frame && { ...frame, step: 600 } });
    });
    await user.click(screen.getByRole('button', { name: BUTTON }));
    await screen.findByText(/would have [\d,]+ characters; many programs cut links after 2000/);
    expect(field().value.length).toBeLessThan(300);
  });

  it('is not there where a host hides what is shared', async () => {
    await renderInFigure(<MomentLink figure="lab" />, { hide: ['share'] });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers nothing to copy of own data', async () => {
    const { experiment, user } = await shown();
    act(() => {
      const { data } = experiment.run.getState();
      experiment.run.setState({ data: data && { ...data, id: 'own' } });
    });
    await user.click(screen.getByRole('button', { name: BUTTON }));
    await screen.findByText(/own data stay in this page/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the line over a run that is trained to a moment', () => {
  it('shows how far it is, can be stopped, and says where it stands until it is taken away', async () => {
    const { experiment, user } = await shown();
    const { run } = experiment.run.getState();
    const pause = vi.spyOn(experiment, 'pause');
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => experiment.run.setState({ replay: { run, to: 12, phase: 'under-way', exact: true } }));
    expect(screen.getByRole('progressbar')).toMatchObject({ value: 3, max: 12 });
    expect(screen.getByText(/up to step 12/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(pause).toHaveBeenCalled();
    act(() => experiment.run.setState({ replay: { run, to: 12, phase: 'stopped', exact: true } }));
    expect(screen.getByText(/Stopped before step 12/)).toBeTruthy();
    act(() => experiment.run.setState({ replay: { run, to: 12, phase: 'there', exact: false } }));
    expect(screen.getByText(/the same settings and changes, but not exactly the same numbers/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/step 12/)).toBeNull();
  });

  it('says nothing of another run', async () => {
    const { experiment } = await shown();
    const { run } = experiment.run.getState();
    act(() => experiment.run.setState({ replay: { run: run - 1, to: 12, phase: 'there', exact: true } }));
    expect(screen.queryByText(/step 12/)).toBeNull();
  });
});

/** A run at step 3. */
async function shown() {
  const experiment: Experiment = await liveExperiment();
  await experiment.step(3);
  experiment.grantFrame();
  await waitFor(() => expect(experiment.run.getState().frame?.step).toBe(3));
  await settled(experiment);
  return renderInFigure(
    <>
      <ReplayLine />
      <MomentLink figure="lab" />
    </>,
    { experiment },
  );
}

function field(): HTMLTextAreaElement {
  return screen.getByRole('textbox');
}
