import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { chapters } from '../../../src/article/chapters/en/index';
import { PLANS } from '../../../src/article/chapters/plans';
import { startOf } from '../../../src/article/chapters/startOf';
import { prediction } from '../../../src/i18n/en/prediction';
import { PredictionCard } from '../../../src/prediction/PredictionCard';
import { liveExperiment, settled } from '../component/liveExperiment';
import { renderInFigure } from '../component/renderInFigure';

const PLAN = PLANS['try-it'];
const START = { ...startOf(PLAN), backend: 'cpu', speed: 10_000 } as const;
const SLOW = { timeout: 20_000 };

it('A verdict says that its run is gone once the figure shows another, and the button takes the same run again', async () => {
  const experiment = await liveExperiment(START);
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame !== last) experiment.grantFrame();
  });
  const plan = { ...PLAN.card, run: { kind: 'train', steps: 3 }, cameTrue: () => true } as const;
  const card = chapters['try-it'].card;
  const { user } = await renderInFigure(
    <PredictionCard card={card} plan={plan} start={START} experiment={experiment} figureId="figure" onRun={() => {}} />,
    { experiment },
  );
  await user.click(screen.getByRole('radio', { name: card.answers[2] }));
  const takeSteps = screen.getByRole('button', { name: card.run });
  await user.click(takeSteps);
  await waitFor(() => screen.getByText(prediction.expected), SLOW);
  expect(screen.queryByText(prediction.otherRun)).toBeNull();
  const measured = screen.getByText(/After 3 steps it is/).textContent;

  act(() => experiment.reset());
  await settled(experiment);
  await waitFor(() => screen.getByText(prediction.otherRun), SLOW);
  await user.click(takeSteps);
  await waitFor(() => expect(screen.queryByText(prediction.otherRun)).toBeNull(), SLOW);
  await waitFor(() => expect(screen.getByText(/After 3 steps it is/).textContent).toBe(measured), SLOW);
  experiment.dispose();
}, 90_000);
