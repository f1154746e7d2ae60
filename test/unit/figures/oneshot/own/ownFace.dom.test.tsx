import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Naming } from '../../../../../src/figures/oneshot/measure';
import { type OwnFace, strangerOf } from '../../../../../src/figures/oneshot/own/features';
import { OwnFeatures } from '../../../../../src/figures/oneshot/own/OwnFeatures';
import { OwnQuestion, type OwnQuestionProps } from '../../../../../src/figures/oneshot/own/OwnQuestion';
import { OwnSpoken } from '../../../../../src/figures/oneshot/own/OwnSpoken';
import { useOwnFace } from '../../../../../src/figures/oneshot/own/useOwnFace';
import { renderInFigure } from '../../../component/renderInFigure';

const rendered = vi.hoisted(() => ({ smiles: [] as number[] }));

/** A renderer that costs nothing and keeps what it was asked for. */
vi.mock('../../../../../src/pictures/page/sharedRenderer', async () => {
  const { createPortraitCache } = await import('../../../../../src/pictures/page/portraitCache');
  const cache = createPortraitCache(async (requests) =>
    requests.map(({ shot, size }) => {
      rendered.smiles.push(shot.smile);
      return new Uint8Array(3 * size * size);
    }),
  );
  return { sharedPortraitCache: () => cache };
});

let shown: OwnFace | null = null;

beforeEach(() => {
  rendered.smiles.length = 0;
  shown = null;
});

function Maker({ onEnrol = null }: { readonly onEnrol?: (() => void) | null }) {
  const maker = useOwnFace('snapshot', true);
  shown = maker?.made?.own ?? null;
  return maker && <OwnFeatures maker={maker} onEnrol={onEnrol} onTakeOff={null} />;
}

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const move = (name: string, to: number) => fireEvent.change(slider(name), { target: { value: to } });

describe('the sliders of a face', () => {
  it('have plain names and say where they stand', async () => {
    await renderInFigure(<Maker />);
    const names = screen.getAllByRole('slider').map((one) => one.closest('label')?.textContent);
    expect(names).toEqual(['Face width', 'Eyes apart', 'Nose width', 'Hair length', 'Fair hair', 'Dark skin', 'Smile']);
    move('Smile', 80);
    expect(slider('Smile').getAttribute('aria-valuetext')).toBe('80%');
    await waitFor(() => expect(shown?.moved).toEqual({ smile: 0.8 }));
  });

  it('show the newest face after quick moves, and render few of those in between', async () => {
    await renderInFigure(<Maker />);
    await waitFor(() => expect(shown).not.toBeNull());
    for (let to = 91; to <= 100; to++) move('Smile', to);
    await waitFor(() => expect(shown?.moved).toEqual({ smile: 1 }));
    // The face at the beginning, perhaps the first move, and the last; each small and for the eye.
    expect(new Set(rendered.smiles).size).toBeLessThanOrEqual(3);
  });

  it('begin with another stranger, and as that one is, after a surprise', async () => {
    const { user, experiment } = await renderInFigure(<Maker />);
    const seed = experiment.run.getState().startedWith?.seed ?? 0;
    await waitFor(() => expect(shown).toEqual({ person: strangerOf(seed, 0), moved: {} }));
    move('Smile', 90);
    await user.click(screen.getByRole('button', { name: 'Surprise me' }));
    await waitFor(() => expect(shown).toEqual({ person: strangerOf(seed, 1), moved: {} }));
    expect(slider('Smile').value).toBe('50');
  });

  it('enrol only a face that is there', async () => {
    await renderInFigure(<Maker />);
    await waitFor(() => expect(shown).not.toBeNull());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Enrol this face' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Take it off' }).disabled).toBe(true);
  });
});

const namingOf = (nearest: number, distance: number): Naming => ({ nearest, distance, distances: [] });
const question = (naming: Naming | null): OwnQuestionProps => ({
  picture: null,
  naming,
  name: (place) => 'ABC'[place],
  threshold: 0.9,
});

describe('where a face lands', () => {
  it('is said with the nearest, its distance and what the threshold makes of it', async () => {
    await renderInFigure(
      <>
        <OwnQuestion {...question(namingOf(2, 0.62))} />
        <OwnQuestion {...question(namingOf(1, 1.3))} />
      </>,
      { settings: { distance: 'plain' } },
    );
    screen.getByText('“It is C.”');
    screen.getByText('Nearest is C, 0.62 away. The threshold is 0.90: near enough to pass for C.');
    screen.getByText('“Nobody I know.”');
    screen.getByText('Nearest is B, 1.30 away. The threshold is 0.90: too far to pass for anybody.');
  });

  it('is written in the unit of the screen', async () => {
    await renderInFigure(<OwnQuestion {...question(namingOf(2, 0.5))} />, { settings: { distance: 'squared' } });
    screen.getByText('Nearest is C, 0.25 away. The threshold is 0.81: near enough to pass for C.');
  });

  it('is not said before it is known', async () => {
    await renderInFigure(<OwnQuestion {...question(null)} />);
    screen.getByText('…');
    expect(screen.queryByText(/Nearest is/)).toBeNull();
  });
});

interface Told {
  readonly change: object;
  readonly naming: Naming;
}
let put: (told: Told) => void = () => {};

function Spoken() {
  const [told, setTold] = useState<Told | null>(null);
  put = setTold;
  return <OwnSpoken {...question(told?.naming ?? null)} change={told?.change ?? null} />;
}

describe('a screen reader', () => {
  afterEach(() => void vi.useRealTimers());

  it('hears one sentence after a change has settled, and none of what training does to it', async () => {
    await renderInFigure(<Spoken />, { settings: { distance: 'plain' } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const said = () => screen.getByRole('status').textContent;
    const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    for (const distance of [0.1, 0.2, 0.3]) {
      act(() => put({ change: {}, naming: namingOf(0, distance) }));
      await later(300);
      expect(said()).toBe('');
    }
    const settled = {};
    act(() => put({ change: settled, naming: namingOf(0, 0.4) }));
    await later(1000);
    const sentence = '“It is A.” Nearest is A, 0.40 away. The threshold is 0.90: near enough to pass for A.';
    expect(said()).toBe(sentence);
    act(() => put({ change: settled, naming: namingOf(1, 0.8) }));
    await later(10_000);
    expect(said()).toBe(sentence);
  });
});
