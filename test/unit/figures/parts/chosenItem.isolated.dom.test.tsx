import { cleanup, screen, waitFor } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDisplayed } from '../../../../src/figures/parts/hooks/useDisplayed';
import { RunStage } from '../../../../src/figures/parts/run/RunStage';
import { CHANGES_OF_DATA, liveExperiment, settled } from '../../component/liveExperiment';
import { renderInFigure } from '../../component/renderInFigure';

vi.mock('../../../../src/views/pictureAtlas', () => ({ createPictureAtlas: () => null }));
vi.mock('../../../../src/views/greyImage', () => ({ paintGrey: () => {} }));
// What is drawn on a canvas is nothing to a test without one; the stage's items are buttons beside it.
vi.mock('../../../../src/views/stage/BullsEye', () => ({
  BullsEye: ({ items, displayed, onChoose }: StageStub) => (
    <ul data-places={displayed.places.length} data-items={items.length}>
      {items.map(({ item }, place) => (
        <li key={item}>
          <button type="button" onClick={() => onChoose(place)}>
            {`choose ${place}`}
          </button>
        </li>
      ))}
    </ul>
  ),
}));

interface StageStub {
  readonly items: readonly { readonly item: number }[];
  readonly displayed: { readonly places: Float32Array };
  readonly onChoose: (place: number) => void;
}

/** The stage, with every pair of items and places it was given. */
function Stage({ seen }: { readonly seen: string[] }) {
  const displayed = useDisplayed();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = place.current?.querySelector('ul');
    if (list) seen.push(`${Number(list.dataset.places) / 4} places of ${list.dataset.items} items`);
  });
  return <div ref={place}>{displayed && <RunStage width={400} height={400} displayed={displayed} />}</div>;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('an item that the reader has chosen', () => {
  for (const [way, change] of Object.entries(CHANGES_OF_DATA)) {
    it(`has no card in another run, and none of the stage’s numbers are those of another: ${way}`, async () => {
      const experiment = await liveExperiment();
      const seen: string[] = [];
      const { user } = await renderInFigure(<Stage seen={seen} />, { experiment });
      await user.click(await screen.findByRole('button', { name: 'choose 5' }));
      expect(screen.getByRole('dialog')).toBeTruthy();
      const before = experiment.run.getState().run;
      change(experiment);
      await waitFor(() => expect(experiment.run.getState().run).not.toBe(before));
      await settled(experiment);
      await screen.findByRole('button', { name: 'choose 5' });
      expect(screen.queryByRole('dialog')).toBeNull();
      for (const drawn of seen) expect(drawn).toMatch(/^(\d+) places of \1 items$/);
      experiment.dispose();
    });
  }

  it('keeps its card where other items are drawn beside it, and loses it where it is drawn no more', async () => {
    const experiment = await liveExperiment();
    const { user } = await renderInFigure(<Stage seen={[]} />, { experiment });
    await user.click(await screen.findByRole('button', { name: 'choose 5' }));
    const text = screen.getByRole('dialog').getAttribute('aria-label') ?? '';
    const chosen = experiment.run.getState().frame?.probes[5] ?? -1;
    experiment.set('lab.unseen', true);
    await settled(experiment);
    await waitFor(() =>
      expect(experiment.run.getState().frame?.probes).toContain(experiment.run.getState().data?.heldOutItems[0]),
    );
    const stays = experiment.run.getState().frame?.probes.includes(chosen);
    await waitFor(() => expect(screen.queryByRole('dialog', { name: text }) !== null).toBe(stays));
    experiment.dispose();
  });
});
