import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LabNarrator } from '../../../../src/figures/lab/narrator/LabNarrator';
import { RunLiveRegion } from '../../../../src/figures/lab/RunLiveRegion';
import SettingsPanel from '../../../../src/figures/lab/rail/SettingsPanel';
import { useSceneItems } from '../../../../src/figures/parts/hooks/useScene';
import { liveExperiment, settled } from '../../component/liveExperiment';
import { renderInFigure } from '../../component/renderInFigure';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
afterEach(cleanup);

const SWITCH = { name: 'Show the wrong labels' };

function Marked() {
  return <output>{useSceneItems().filter(({ trueLabel }) => trueLabel !== undefined).length}</output>;
}

const LAB = (
  <>
    <LabNarrator />
    <RunLiveRegion />
    <SettingsPanel />
    <Marked />
  </>
);

it('wrong labels are shown when the reader asks, counted in one sentence, and this is spoken', async () => {
  const experiment = await liveExperiment({ mislabelled: 0.2 });
  const { user } = await renderInFigure(LAB, { experiment });
  const marked = () => Number(document.querySelector('output')?.textContent);
  expect(marked()).toBe(0);
  const toggle = screen.getByRole('checkbox', SWITCH);
  expect((toggle as HTMLInputElement).checked).toBe(false);
  await user.click(toggle);
  await waitFor(() => expect(marked()).toBeGreaterThan(3));
  const sentence = `A cross marks the mislabelled items, ${marked()} of the `;
  expect(document.querySelector('.narrator-wrong')?.textContent).toContain(sentence);
  expect(document.querySelector('.narrator-wrong')?.textContent).toMatch(
    /Of the 10 that stand farthest from their own label, \d+ (is|are) mislabelled; chance would find \d\.\d \(measured at step 0\)\.$/,
  );
  await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toContain(sentence));
  await act(async () => experiment.set('lab.unseen', true));
  await act(() => settled(experiment));
  await waitFor(() =>
    expect(document.querySelector('.narrator-wrong')?.textContent).toContain('never sees are never mislabelled'),
  );
  experiment.dispose();
});

it('where no label is wrong, there is no such switch, and one that the address brings says nothing', async () => {
  const experiment = await liveExperiment({ 'lab.wrong': true });
  await renderInFigure(LAB, { experiment });
  expect(screen.queryByRole('checkbox', SWITCH)).toBeNull();
  expect(document.querySelector('.narrator-wrong')).toBeNull();
  experiment.dispose();
});
