import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chapters } from '../../../src/article/chapters/en/index';
import { PLANS } from '../../../src/article/chapters/plans';
import { startOf } from '../../../src/article/chapters/startOf';
import TripletFigure from '../../../src/figures/triplet/TripletFigure';
import { PredictionCard } from '../../../src/prediction/PredictionCard';
import { createExperiment, type Experiment } from '../../../src/session/run/experiment';
import { shownWork } from '../../../src/session/run/shownWork';
import { renderInFigure } from '../component/renderInFigure';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A chapter's card and, beside it, its figure, both of one experiment. */
async function renderChapter(id: 'equation' | 'three-points', figure = <p />) {
  const start = startOf(PLANS[id]);
  const experiment = createExperiment(start);
  const { card } = chapters[id];
  const onRun = vi.fn();
  const onOutcome = vi.fn();
  const { user } = await renderInFigure(
    <>
      {figure}
      <PredictionCard
        card={card}
        plan={PLANS[id].card}
        start={start}
        experiment={experiment}
        figureId="figure"
        onRun={onRun}
        onOutcome={onOutcome}
      />
    </>,
    { experiment },
  );
  return { user, onRun, onOutcome, card };
}

/** The card of the equation, whose experiment is another one each time that the reader scrolls on. */
function EquationCard({ experiments }: { readonly experiments: readonly (Experiment | null)[] }) {
  const [at, setAt] = useState(0);
  const { card } = chapters.equation;
  const props = { card, plan: PLANS.equation.card, start: startOf(PLANS.equation), experiment: experiments[at] };
  return (
    <>
      <button type="button" onClick={() => setAt(at + 1)}>
        scroll on
      </button>
      <PredictionCard {...props} figureId="figure" onRun={() => {}} />
    </>
  );
}

describe('a card that shows something', () => {
  it('tells what was answered once its outcome is there, and not before', async () => {
    const { user, onOutcome, card } = await renderChapter('equation');
    await user.click(screen.getByRole('radio', { name: '0.05' }));
    expect(onOutcome).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: card.run }));
    const { right } = PLANS.equation.card;
    expect(card.answers[right]).toBe('0.05');
    expect(onOutcome).toHaveBeenCalledExactlyOnceWith({ answer: right, correct: true });
  });

  it('waits for the end of what the figure does, and says how far that is', async () => {
    const start = startOf(PLANS['since-then']);
    const experiment = createExperiment(start);
    const { card } = chapters['since-then'];
    const { user } = await renderInFigure(
      <PredictionCard
        card={card}
        plan={PLANS['since-then'].card}
        start={start}
        experiment={experiment}
        figureId="figure"
        onRun={() => {}}
      />,
      { experiment },
    );
    await user.click(screen.getByRole('radio', { name: card.answers[2] }));
    // Of an earlier grid, which says nothing of this one.
    act(() => shownWork(experiment).setState({ done: 60, of: 60, settings: experiment.settings.getState() }));
    await user.click(screen.getByRole('button', { name: card.run }));
    expect(screen.queryByText(/as you expected/)).toBeNull();
    const settings = experiment.settings.getState();
    expect(settings['margins.take']).toBe(true);
    act(() => shownWork(experiment).setState({ done: 36, of: 60, settings }));
    expect(screen.getByText('36 of 60 runs are there.')).toBeTruthy();
    expect(screen.queryByText(/as you expected/)).toBeNull();
    act(() => shownWork(experiment).setState({ done: 60, of: 60, settings }));
    expect(screen.getByText(/as you expected/)).toBeTruthy();
  });

  it('asks for an answer until there is one', async () => {
    const { user } = await renderChapter('equation');
    expect(screen.getByText('Choose an answer first.')).toBeTruthy();
    expect(screen.getByText('No score is kept.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '0.05' }));
    expect(screen.queryByText('Choose an answer first.')).toBeNull();
  });

  it('does not say that no score is kept where a host may keep one', async () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
    const { user } = await renderChapter('equation');
    expect(screen.getByText('Choose an answer first.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '0.05' }));
    expect(screen.queryByText(/Choose an answer first|No score is kept/)).toBeNull();
  });

  it('says that the figure no longer shows it once the page has let its experiment go', async () => {
    const start = startOf(PLANS.equation);
    const [first, second] = [createExperiment(start), createExperiment(start)];
    const { card } = chapters.equation;
    const { user } = await renderInFigure(<EquationCard experiments={[first, null, second]} />, { experiment: first });
    await user.click(screen.getByRole('radio', { name: '0.05' }));
    await user.click(screen.getByRole('button', { name: card.run }));
    expect(screen.queryByText(/The figure no longer shows it/)).toBeNull();
    for (let time = 0; time < 2; time++) await user.click(screen.getByRole('button', { name: 'scroll on' }));
    expect(screen.getByText(/as you expected/)).toBeTruthy();
    expect(screen.getByText(/The figure no longer shows it/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: card.run }));
    expect(second.settings.getState()['equation.anchorPositive']).toBe(0.5);
    expect(screen.queryByText(/The figure no longer shows it/)).toBeNull();
  });

  it('brings its verdict into view', async () => {
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { user, onRun, card } = await renderChapter('equation');
    await user.click(screen.getByRole('radio', { name: '0.05' }));
    expect(seen).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: card.run }));
    expect(onRun).toHaveBeenCalledOnce();
    const verdict = screen.getByText('Just as you expected.');
    expect(seen.mock.contexts.some((element) => (element as Element).contains(verdict))).toBe(true);
  });

  it('says of a button that it is greyed out where it is: one gradient step of three points without a loss', async () => {
    const { user, card } = await renderChapter('three-points', <TripletFigure />);
    const step = screen.getByRole('button', { name: 'One gradient step' }) as HTMLButtonElement;
    expect(step.disabled).toBe(false);
    await user.click(screen.getByRole('radio', { name: 'Nothing moves' }));
    await user.click(screen.getByRole('button', { name: card.run }));
    expect(step.disabled).toBe(true);
    expect(screen.getByText(/“One gradient step” is greyed out/, { selector: '[role=status] p' })).toBeTruthy();
  });
});
