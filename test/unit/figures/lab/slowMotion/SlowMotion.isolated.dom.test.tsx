import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../../src/core/codedError';
import type { DataSet } from '../../../../../src/data/dataSet';
import SlowMotion from '../../../../../src/figures/lab/slowMotion/SlowMotion';
import { CHANGES_OF_DATA, liveExperiment, settled } from '../../../component/liveExperiment';
import { renderInFigure } from '../../../component/renderInFigure';

/** Of each rendering of a picture: the run it is of, and the data that it is drawn with. */
const drawn: { readonly run: number; readonly data: DataSet }[] = [];
vi.mock('../../../../../src/figures/lab/slowMotion/PhasePicture', async (original) => {
  const { PhasePicture } = await original<typeof import('../../../../../src/figures/lab/slowMotion/PhasePicture')>();
  return {
    PhasePicture(props: Parameters<typeof PhasePicture>[0]) {
      drawn.push({ run: props.shown.result.run, data: props.shown.data });
      return <PhasePicture {...props} />;
    },
  };
});
vi.mock('../../../../../src/views/greyImage', () => ({ paintGrey: () => {} }));
vi.mock('../../../../../src/figures/parts/hooks/useSize', () => ({ useSizeOf: () => ({ width: 400, height: 300 }) }));

// What the workers of a live experiment report comes by itself, and not within an act().
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const PARTS = ['Forward', 'Distances', 'Mining', 'Loss', 'Backward', 'Update'];

/** Slow motion with a place for its pictures beside it. */
function Slow() {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  return (
    <div>
      <SlowMotion id="slow" picturePlace={place} onClose={() => {}} />
      <div ref={setPlace} />
    </div>
  );
}

async function opened() {
  const experiment = await liveExperiment();
  const { user } = await renderInFigure(<Slow />, { experiment });
  const ready = () => screen.findByRole('heading', { level: 4 });
  await ready();
  return { experiment, user, ready };
}

/** What items of each kind of data are called. */
const KIND = { students: 'student', digits: 'digit', shapes: 'point of class', faces: 'person', own: 'own' };

describe('slow motion while the data change', () => {
  Object.entries(CHANGES_OF_DATA).forEach(([way, change], i) => {
    const part = PARTS[i % PARTS.length];
    it(`goes from the part “${part}” to the step of the new run: ${way}`, async () => {
      const { experiment, user, ready } = await opened();
      drawn.length = 0;
      const dataOf = new Map([[experiment.run.getState().run, experiment.run.getState().data]]);
      experiment.run.subscribe(({ run, data }) => dataOf.set(run, data));
      await user.click(screen.getByRole('button', { name: new RegExp(part) }));
      const before = experiment.run.getState().run;
      change(experiment);
      await waitFor(() => expect(experiment.run.getState().run).not.toBe(before));
      await settled(experiment);
      await ready();
      expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Step 1 in slow motion');
      const { data } = experiment.run.getState();
      const { itemsPerClass } = experiment.settings.getState();
      const names = within(screen.getByRole('list', { name: /The batch, a row for each class/ }))
        .getAllByRole('img')
        .map((picture) => picture.getAttribute('aria-label') ?? '');
      expect(names.filter((name) => !name.includes(KIND[data?.id ?? 'own']))).toEqual([]);
      expect(screen.getByRole('status').textContent).toContain(`${itemsPerClass} of each of`);
      // Not for one rendering was a step drawn with data that are not its run's.
      expect(drawn.filter(({ run, data: given }) => dataOf.get(run) !== given)).toEqual([]);
      experiment.dispose();
    });
  });
});

describe('a step that is taken whole while another is shown in slow motion', () => {
  it('is named, and the next is shown from its first part', async () => {
    const { experiment, user } = await opened();
    await user.click(screen.getByRole('button', { name: /Distances/ }));
    experiment.step();
    await screen.findByRole('heading', { level: 3, name: 'Step 2 in slow motion' });
    screen.getByText('Step 1 was taken whole, with no stop at its parts; this is the next.');
    expect(screen.getByRole('button', { name: /Forward/ }).getAttribute('aria-current')).toBe('step');
    experiment.dispose();
  });

  it('is none where each was taken with its last part', async () => {
    const { experiment, user } = await opened();
    await user.click(screen.getByRole('button', { name: /Update/ }));
    await settled(experiment);
    await user.click(await screen.findByRole('button', { name: 'Next step' }));
    await screen.findByRole('heading', { level: 3, name: 'Step 2 in slow motion' });
    expect(screen.queryByText(/taken whole/)).toBeNull();
    experiment.dispose();
  });
});

describe('slow motion whose worker did not come', () => {
  it('names the cause, and its button asks again', async () => {
    const experiment = await liveExperiment();
    const dissect = vi
      .spyOn(experiment, 'dissect')
      .mockRejectedValueOnce(new CodedError('file-missing', { file: 'inspection.js' }));
    const { user } = await renderInFigure(<Slow />, { experiment });
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
    expect(screen.getByRole('status').textContent).not.toBe('');
    await user.click(again);
    await screen.findByRole('heading', { level: 4 });
    expect(dissect).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    experiment.dispose();
  });

  it('says so also where it did not come for the step after the one that was taken', async () => {
    const { experiment, user } = await opened();
    await user.click(screen.getByRole('button', { name: /Update/ }));
    await settled(experiment);
    vi.spyOn(experiment, 'dissect').mockRejectedValueOnce(
      new CodedError('connection-failed', { file: 'inspection.js' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Next step' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 3, name: 'Step 2 in slow motion' });
    experiment.dispose();
  });
});
