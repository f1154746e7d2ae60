// Vectors of length 1 in two dimensions lie on one circle, and the lab draws them as the opening does: round an anchor on the
// circle itself, what lies opposite would be one heap.
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createDataSet } from '../../../../../src/data/createDataSet';
import { useDisplayed } from '../../../../../src/figures/parts/hooks/useDisplayed';
import { RunStage } from '../../../../../src/figures/parts/run/RunStage';
import { DEFAULTS } from '../../../../../src/session/settings/settingsTable';
import type { Frame } from '../../../../../src/training/protocol/reports';
import { renderInFigure } from '../../../component/renderInFigure';

vi.mock('../../../../../src/views/pictureAtlas', () => ({ createPictureAtlas: () => null }));

function Picture() {
  const displayed = useDisplayed();
  return displayed && <RunStage width={600} height={500} displayed={displayed} />;
}

const DATA = createDataSet({ ...DEFAULTS, dataset: 'students', digits: null });
const PROBES = DATA.trainItems.slice(0, 24);
const [ANCHOR] = PROBES;
const isSame = (item: number) => DATA.labels[item] === DATA.labels[ANCHOR];
const TRIPLET = {
  anchor: ANCHOR,
  positive: PROBES.slice(1).find(isSame) ?? 0,
  negative: PROBES.find((item) => !isSame(item)) ?? 0,
};

/** All items on the unit circle, those of other classes within a twentieth of a turn opposite the anchor. */
function places(): Float32Array {
  return Float32Array.from(
    [...PROBES].flatMap((item, i) => {
      const angle = isSame(item) ? 0.01 * i : Math.PI + 0.01 * i;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      return [x, y, 0, Math.hypot(x - 1, y)];
    }),
  );
}

async function picturesOf(settings: { readonly normalize: boolean; readonly dimensions: number }) {
  const startedWith = { ...DEFAULTS, dataset: 'students', ...settings } as typeof DEFAULTS;
  const { experiment } = await renderInFigure(<Picture />, { settings: startedWith });
  const frame = {
    run: 1,
    step: 0,
    report: null,
    rows: new Float32Array(),
    changes: [],
    probes: Int32Array.from(PROBES),
    places: places(),
    guestPlaces: new Float32Array(),
    triplet: TRIPLET,
    tripletEmbeddings: null,
    anchorPositive: 0.1,
    anchorNegative: 2,
    stepsPerSecond: 2,
    interval: 0,
  } as Partial<Frame> as Frame;
  act(() => experiment.run.setState({ run: 1, data: DATA, startedWith, status: 'paused', frame }));
  return document;
}

describe('the picture of a run on the circle', () => {
  it('has every picture but the triplet’s outside the circle, beside its place, and none on another', async () => {
    const stems = [...(await picturesOf({ normalize: true, dimensions: 2 })).querySelectorAll('.circle-item line')];
    expect(stems.length).toBeGreaterThanOrEqual(PROBES.length - 3);
    const ends = stems.map((line) => [Number(line.getAttribute('x2')), Number(line.getAttribute('y2'))]);
    const nearest = ends.flatMap(([x, y], i) => ends.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v)));
    // Of pictures of 18 px.
    expect(Math.min(...nearest)).toBeGreaterThan(17);
  });

  it.each([
    { normalize: true, dimensions: 3 },
    { normalize: false, dimensions: 2 },
  ])('is the bull’s-eye where they lie on no circle: %o', async (settings) => {
    expect((await picturesOf(settings)).querySelector('.unit-circle-bold')).toBeNull();
  });
});
