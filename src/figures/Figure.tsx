// A figure by its id, inside its experiment, and what is shown if it breaks: one sentence and a way back.
import { type ComponentType, lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { FigureId } from '../session/page/query';
import type { Experiment } from '../session/run/experiment';
import { ExperimentProvider } from './context/experimentContext';
import { type FigureOptions, FigureOptionsContext, NO_OPTIONS } from './context/figureOptions';
import { LabFigure } from './lab/LabFigure';
import { useWords } from './words/wordsContext';

interface FigureProps {
  readonly id: FigureId;
  readonly experiment: Experiment;
  readonly options?: FigureOptions;
}

/** The lab opens the page; the others are loaded when they are wanted. */
const FIGURES: Readonly<Record<FigureId, ComponentType>> = {
  lab: LabFigure,
  scores: lazy(() => import('./scores/ScoresFigure')),
  triplet: lazy(() => import('./triplet/TripletFigure')),
  equation: lazy(() => import('./equation/EquationFigure')),
  distances: lazy(() => import('./distances/DistancesFigure')),
  mining: lazy(() => import('./mining/MiningFigure')),
  encoder: lazy(() => import('./encoder/EncoderFigure')),
  verify: lazy(() => import('./verify/VerifyFigure')),
  oneshot: lazy(() => import('./oneshot/OneShotFigure')),
  scale: lazy(() => import('./scale/ScaleFigure')),
  compare: lazy(() => import('./compare/CompareFigure')),
  people: lazy(() => import('./people/PeopleFigure')),
};

export function Figure({ id, experiment, options = NO_OPTIONS }: FigureProps) {
  const Chosen = FIGURES[id];
  return (
    <ErrorBoundary FallbackComponent={Broken}>
      <ExperimentProvider value={experiment}>
        <FigureOptionsContext value={options}>
          <Suspense fallback={<div className="figure-wait" />}>
            <Chosen />
          </Suspense>
        </FigureOptionsContext>
      </ExperimentProvider>
    </ErrorBoundary>
  );
}

function Broken({ resetErrorBoundary }: { readonly resetErrorBoundary: () => void }) {
  const { page } = useWords();
  return (
    <div className="broken" role="alert">
      <p>{page.crashed}</p>
      <button type="button" className="button" onClick={resetErrorBoundary}>
        {page.tryAgain}
      </button>
    </div>
  );
}
