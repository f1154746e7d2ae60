import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import CardByAddress from '../../../src/homework/CardByAddress';
import type { FigureId } from '../../../src/registry/figures';
import type { Card } from '../../../src/session/homework/card';
import { cardToText } from '../../../src/session/homework/cardCodec';
import { onPrediction, type Prediction } from '../../../src/session/page/predictions';
import { liveExperiment } from '../component/liveExperiment';
import { renderInFigure } from '../component/renderInFigure';

const CARD: Card = {
  question: 'What does <img src=x onerror=alert(1)> a new seed change?',
  answers: ['Nothing', 'The weights'],
  right: 1,
  settings: 'd=students&s=9',
  steps: 3,
  after: 'The same data,\nother weights.',
};

async function open(text: string, figure: FigureId = 'lab') {
  const experiment = await liveExperiment({ speed: 10_000 });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame !== last) experiment.grantFrame();
  });
  const told: Prediction[] = [];
  const stop = onPrediction((prediction) => told.push(prediction));
  const opened = experiment.settings.getState();
  const { user } = await renderInFigure(
    <CardByAddress text={text} figure={figure} experiment={experiment} figureId="figure" opened={opened} />,
    { experiment },
  );
  return { user, experiment, told, stop };
}

it('A card of the address asks, runs from its own settings, says what it measured and what its author says, and tells the host', async () => {
  const { user, experiment, told, stop } = await open(cardToText(CARD));
  expect(screen.getByText(CARD.question)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Nothing' }));
  await user.click(screen.getByRole('button', { name: 'Run it' }));
  await screen.findByText(/Measured after 3 steps/, { selector: '[role=status] p' });
  expect(experiment.settings.getState().seed).toBe(9);
  expect(screen.getByText(/other weights\./, { selector: '[role=status] p' })).toBeTruthy();
  expect(told).toEqual([{ chapter: 'card-1', of: 1, answer: 0, right: 1, correct: false }]);
  stop();
});

it.each([
  ['that was cut off', cardToText(CARD).slice(0, -3), 'lab', /damaged or was cut off/],
  ['of another version', `2${cardToText(CARD).slice(1)}`, 'lab', /another version/],
  ['with steps, in a figure that trains nothing', cardToText(CARD), 'scores', /trains nothing/],
  ['that is empty', '', 'lab', /damaged/],
] as const)('A card %s is one sentence', async (_, text, figure, sentence) => {
  await open(text, figure);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(sentence));
  expect(screen.queryByRole('radio')).toBeNull();
});
