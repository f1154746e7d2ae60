import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import EncoderFigure from '../../../../src/figures/encoder/EncoderFigure';
import OneShotFigure from '../../../../src/figures/oneshot/OneShotFigure';
import VerifyFigure from '../../../../src/figures/verify/VerifyFigure';
import { CHANGES_OF_DATA, liveExperiment, settled } from '../../component/liveExperiment';
import { renderInFigure } from '../../component/renderInFigure';

vi.mock('../../../../src/views/greyImage', () => ({ paintGrey: () => {}, greyImage: () => {} }));
vi.mock('../../../../src/views/ScaledPicture', () => ({ ScaledPicture: () => null }));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  // Figures draw their pictures to measure.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the items of each kind of data are called, as the beginning of a picture's name. */
const KIND = {
  students: /science|arts|languages/,
  digits: /digit|\d/,
  shapes: /point of class|[A-E]/,
  faces: /person/,
  own: /own/,
};

const FIGURES = {
  encoder: EncoderFigure,
  verify: VerifyFigure,
  oneshot: OneShotFigure,
} as const;

/** Pictures of items, which are named; drawings have other names. */
function pictureNames(): string[] {
  return screen
    .queryAllByRole('img')
    .filter((picture) => picture.classList.contains('picture'))
    .map((picture) => picture.getAttribute('aria-label') ?? '')
    .filter((label) => !label.includes('a stranger'));
}

/** One of each kind: slow motion goes through all of them. */
const WAYS = ['the data menu, to pictures', 'a class switched off', 'another seed', 'other dimensions'];

describe('figures that look into a run', () => {
  for (const [name, Figure] of Object.entries(FIGURES)) {
    it(`show the pictures of the run that is shown, through every change of data: ${name}`, async () => {
      const experiment = await liveExperiment();
      const start = experiment.settings.getState();
      await renderInFigure(<Figure />, { experiment });
      for (const way of WAYS) {
        experiment.replace(start);
        await settled(experiment);
        await waitFor(() => expect(pictureNames().length, way).toBeGreaterThan(0));
        const before = experiment.run.getState().run;
        CHANGES_OF_DATA[way](experiment);
        await waitFor(() => expect(experiment.run.getState().run).not.toBe(before));
        await settled(experiment);
        const { data } = experiment.run.getState();
        await waitFor(() => {
          const names = pictureNames();
          if (name !== 'oneshot') expect(names.length, way).toBeGreaterThan(0);
          expect(
            names.filter((one) => !KIND[data?.id ?? 'own'].test(one)),
            way,
          ).toEqual([]);
        });
        expect(screen.queryByText(/of the run before/), way).toBeNull();
      }
      experiment.dispose();
    });
  }
});
