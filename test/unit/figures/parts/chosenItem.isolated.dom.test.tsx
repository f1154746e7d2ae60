import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDisplayed } from '../../../../src/figures/parts/hooks/useDisplayed';
import { RunStage } from '../../../../src/figures/parts/run/RunStage';
import { TripletColumn } from '../../../../src/figures/parts/run/TripletColumn';
import { CHANGES_OF_DATA, liveExperiment, settled } from '../../component/liveExperiment';
import { renderInFigure } from '../../component/renderInFigure';

vi.mock('../../../../src/views/pictureAtlas', () => ({ createPictureAtlas: () => null }));
vi.mock('../../../../src/views/greyImage', () => ({ paintGrey: () => {} }));
// What is drawn on a canvas is nothing to a test without one; the stage's items are buttons beside it.
vi.mock('../../../../src/views/stage/bullsEye/BullsEye', () => ({
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

vi.mock('../../../../src/views/stage/CircleView', async () => {
  const { BullsEye } = await import('../../../../src/views/stage/bullsEye/BullsEye');
  return { CircleView: BullsEye };
});

interface StageStub {
  readonly items: readonly { readonly item: number }[];
  readonly displayed: { readonly places: Float32Array };
  readonly onChoose: (place: number) => void;
}

/** The stage, with every pair of items and places it was given. */
function Stage({ seen, opened = null }: { readonly seen: string[]; readonly opened?: string | null }) {
  const displayed = useDisplayed();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = place.current?.querySelector('ul');
    if (list) seen.push(`${Number(list.dataset.places) / 4} places of ${list.dataset.items} items`);
  });
  return (
    <div ref={place}>{displayed && <RunStage width={400} height={400} displayed={displayed} opened={opened} />}</div>
  );
}

/** The stage, and something to open where a card would lie over it. */
function Openable() {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <Stage seen={[]} opened={opened} />
      <button type="button" onClick={() => setOpened('settings')}>
        open settings
      </button>
    </>
  );
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

  it('closes its card on Escape, wherever the focus is by then', async () => {
    const experiment = await liveExperiment();
    const { user } = await renderInFigure(
      <>
        <Stage seen={[]} />
        <button type="button">elsewhere</button>
      </>,
      { experiment },
    );
    await user.click(await screen.findByRole('button', { name: 'choose 5' }));
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    // Nor does it call the focus back from there.
    expect(document.activeElement?.textContent).toBe('elsewhere');
    experiment.dispose();
  });

  it('loses its card to whatever is opened where the card would lie over it, and has one again when it is chosen', async () => {
    const experiment = await liveExperiment();
    const { user } = await renderInFigure(<Openable />, { experiment });
    await user.click(await screen.findByRole('button', { name: 'choose 5' }));
    expect(screen.getByRole('dialog')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'open settings' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'choose 5' }));
    expect(screen.getByRole('dialog')).toBeTruthy();
    experiment.dispose();
  });

  it('says of each role that it cannot be given why not', async () => {
    const experiment = await liveExperiment();
    const { user } = await renderInFigure(<Stage seen={[]} />, { experiment });
    const { frame } = experiment.run.getState();
    for (const role of ['anchor', 'positive', 'negative'] as const) {
      const place = frame?.probes.indexOf(frame.triplet[role]) ?? -1;
      await user.click(await screen.findByRole('button', { name: `choose ${place}` }));
      const greyed = within(screen.getByRole('dialog'))
        .getAllByRole('button')
        .filter((button) => button.getAttribute('aria-disabled') === 'true');
      expect(greyed.map((button) => button.textContent)).toContain(role);
      for (const button of greyed) {
        const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
        expect(why?.textContent).toMatch(/\w+\.$/);
      }
      await user.keyboard('{Escape}');
    }
    experiment.dispose();
  });
});

describe('a picture of the followed triplet', () => {
  it('gives its role to another item when it is pressed', async () => {
    const experiment = await liveExperiment();
    const { user } = await renderInFigure(
      <>
        <Stage seen={[]} />
        <TripletColumn size={48} />
      </>,
      { experiment },
    );
    for (const role of ['positive', 'negative', 'anchor'] as const) {
      const before = experiment.run.getState().frame?.triplet[role];
      await user.click(screen.getByRole('button', { name: new RegExp(`another ${role}`) }));
      await waitFor(() => expect(experiment.run.getState().frame?.triplet[role]).not.toBe(before));
    }
    experiment.dispose();
  });
});
