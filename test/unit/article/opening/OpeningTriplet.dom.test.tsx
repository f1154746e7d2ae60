import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { OpeningTriplet } from '../../../../src/article/opening/OpeningTriplet';
import type { OpeningRun, OpeningView } from '../../../../src/article/opening/openingRun';
import { BEGINNING } from '../../../../src/session/opening/beats';
import type { Displayed } from '../../../../src/views/stage/scene';
import { liveExperiment } from '../../component/liveExperiment';
import { renderInFigure } from '../../component/renderInFigure';

it('each of the three pictures gives its place to another, until the ring is pulled', async () => {
  const experiment = await liveExperiment({ dataset: 'digits' });
  const view = createStore<OpeningView>()(() => ({ story: BEGINNING, aim: null }));
  const displayed = { anchorPositive: 0.2, anchorNegative: 0.9 } as Displayed;
  const part = <OpeningTriplet run={{ view } as OpeningRun} displayed={displayed} />;
  const { user } = await renderInFigure(part, { experiment });
  const { run } = experiment;
  const shown = run.getState().frame?.triplet;
  for (const [role, name] of [
    ['positive', 'another matching one'],
    ['negative', 'another different one'],
    ['anchor', 'another anchor'],
  ] as const) {
    await user.click(screen.getByRole('button', { name: new RegExp(name) }));
    expect(run.getState().selection?.triplet[role]).not.toBe(shown?.[role]);
  }
  const pull = { step: 15, from: 0.2, to: 1, before: 0, most: 30 };
  act(() => view.setState({ story: { ...BEGINNING, pull } }));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getAllByRole('img')).toHaveLength(3);
  experiment.dispose();
});
