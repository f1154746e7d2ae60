// A figure by its id, inside its experiment, and what is shown if it breaks: one sentence and a way back.
import { useEffect } from 'react';
import type { Component } from 'react/jsx-runtime';
import { FIGURES, type FigureId } from '../registry/figures';
import { languageOf } from '../session/page/language';
import type { Experiment } from '../session/run/experiment';
import { ExperimentProvider } from './context/experimentContext';
import { type FigureOptions, FigureOptionsContext, NO_OPTIONS } from './context/figureOptions';
import { OwnDataPlace } from './controls/own/OwnDataPlace';
import { FIGURE_LOADERS } from './figureModules';
import { lazyPart } from './parts/boundary/lazyPart';
import { PartBoundary } from './parts/boundary/PartBoundary';
import { RunFailure } from './parts/boundary/RunFailure';
import { ReplayLine } from './parts/run/ReplayLine';
import { wordsOfNamespace } from './words/namespaces';
import { useWords } from './words/useWords';

interface FigureProps {
  readonly id: FigureId;
  readonly experiment: Experiment;
  readonly options?: FigureOptions;
}

/** By id; each is loaded when it is first shown. */
const COMPONENTS: Readonly<Record<string, Component>> = Object.fromEntries(
  Object.entries(FIGURE_LOADERS).map(([id, load]) => [
    id,
    lazyPart(load, { placeholder: () => <div className="figure-wait" /> }),
  ]),
);

export function Figure({ id, experiment, options = NO_OPTIONS }: FigureProps) {
  const Chosen = COMPONENTS[id];
  const { language } = useWords();
  // Its words come together with its code, and not after it. Whoever needs them says if they do not come.
  useEffect(() => void wordsOfNamespace('figures', languageOf(language) ?? 'en').catch(() => {}), [language]);
  return (
    <PartBoundary>
      <ExperimentProvider value={experiment}>
        <FigureOptionsContext value={options}>
          <OwnDataPlace>
            {FIGURES[id].runs !== 'series' && <RunFailure />}
            {FIGURES[id].runs === 1 && <ReplayLine />}
            <Chosen />
          </OwnDataPlace>
        </FigureOptionsContext>
      </ExperimentProvider>
    </PartBoundary>
  );
}
