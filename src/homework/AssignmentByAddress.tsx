// The assignment of `?assignment=…`, beside the figure: what is to be done, how far it is, and handing it in. Loaded only where
// there is one.
import '../styles/homework/assignment.css';
import '../styles/homework/assignmentText.css';
import '../styles/homework/heldCard.css';
import { useLayoutEffect, useMemo } from 'react';
import { FIGURES, type FigureId } from '../registry/figures';
import { assignmentFromText } from '../session/homework/assignmentCodec';
import { refused } from '../session/homework/homeworkProblem';
import type { Experiment } from '../session/run/experiment';
import { AssignmentPanel } from './AssignmentPanel';
import { HomeworkProblemLine } from './HomeworkProblemLine';

interface AssignmentByAddressProps {
  readonly text: string;
  readonly figure: FigureId;
  readonly experiment: Experiment;
  readonly figureId: string;
  /** The address holds a card too. */
  readonly besideCard: boolean;
}

export default function AssignmentByAddress({
  text,
  figure,
  experiment,
  figureId,
  besideCard,
}: AssignmentByAddressProps) {
  const read = useMemo(() => assignmentFor(text, figure), [text, figure]);
  // Before the figure's own effects can start a run elsewhere.
  useLayoutEffect(() => (read.ok ? keepOnProcessor(experiment) : undefined), [read, experiment]);
  if (!read.ok) return <HomeworkProblemLine problem={read.problem} />;
  return (
    <>
      {besideCard && <HomeworkProblemLine problem={refused('card-beside').problem} />}
      <AssignmentPanel assignment={read.assignment} experiment={experiment} figureId={figureId} />
    </>
  );
}

function assignmentFor(text: string, figure: FigureId) {
  const read = assignmentFromText(text);
  return read.ok && FIGURES[figure].runs !== 1 ? refused('assignment-figure') : read;
}

/** Runs repeat on the processor alone, whatever a reader, an address or a host asks for. Returns how to stop. */
function keepOnProcessor(experiment: Experiment): () => void {
  const force = () => {
    if (experiment.settings.getState().backend !== 'cpu') experiment.set('backend', 'cpu');
  };
  force();
  return experiment.settings.subscribe(force);
}
