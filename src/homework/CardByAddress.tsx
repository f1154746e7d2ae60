// The card of `?card=…`, above the figure. Loaded only where there is one.
import '../styles/homework/heldCard.css';
import { useMemo } from 'react';
import { FIGURES, type FigureId } from '../registry/figures';
import { cardFromText } from '../session/homework/cardCodec';
import { refused } from '../session/homework/homeworkProblem';
import type { Experiment } from '../session/run/experiment';
import type { Settings } from '../session/settings/settingsTable';
import { HeldCard } from './HeldCard';
import { HomeworkProblemLine } from './HomeworkProblemLine';

interface CardByAddressProps {
  readonly text: string;
  readonly figure: FigureId;
  readonly experiment: Experiment;
  readonly figureId: string;
  readonly opened: Settings;
}

export default function CardByAddress({ text, figure, experiment, figureId, opened }: CardByAddressProps) {
  const read = useMemo(() => cardFor(text, figure), [text, figure]);
  if (!read.ok) return <HomeworkProblemLine problem={read.problem} />;
  return (
    <div className="held-card">
      <HeldCard card={read.card} place={0} of={1} experiment={experiment} figureId={figureId} opened={opened} />
    </div>
  );
}

function cardFor(text: string, figure: FigureId) {
  const read = cardFromText(text);
  return read.ok && read.card.steps > 0 && FIGURES[figure].runs === 0 ? refused('card-figure') : read;
}
