// The head of the article: one experiment, told in five beats, or where the reader or the address asks for more, in the lab.
import { useRef, useState } from 'react';
import { ExperimentProvider, useExperiment, useSettings } from '../../figures/context/experimentContext';
import { Figure } from '../../figures/Figure';
import { PartBoundary } from '../../figures/parts/boundary/PartBoundary';
import { RunFailure } from '../../figures/parts/boundary/RunFailure';
import { useWords } from '../../figures/words/useWords';
import { beatsKnow, OPENING_PRESET } from '../../session/opening/knownSettings';
import type { Experiment } from '../../session/run/experiment';
import { OpeningBeats } from './OpeningBeats';
import { createOpeningRun } from './openingRun';

export function Opening({ experiment }: { readonly experiment: Experiment }) {
  return (
    <ExperimentProvider value={experiment}>
      <BeatsOrLab />
    </ExperimentProvider>
  );
}

function BeatsOrLab() {
  const experiment = useExperiment();
  const { page, opening } = useWords();
  const known = useSettings(beatsKnow);
  const [wantsLab, setWantsLab] = useState(false);
  const [run] = useState(() => createOpeningRun(experiment));
  const place = useRef<HTMLDivElement>(null);

  if (known && !wantsLab) {
    return (
      <PartBoundary>
        <RunFailure />
        <OpeningBeats
          run={run}
          onLab={() => {
            setWantsLab(true);
            // What was pressed is gone: reading goes on at what has taken its place.
            requestAnimationFrame(() => place.current?.focus());
          }}
        />
      </PartBoundary>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className="opening-lab">
      <header className="opening-lab-head">
        <h1>{page.headline}</h1>
        <button
          type="button"
          className="button"
          onClick={() => {
            setWantsLab(false);
            if (!known) experiment.preset(OPENING_PRESET);
            run.goTo('pictures');
          }}
        >
          {opening.toBeginning}
        </button>
      </header>
      <Figure id="lab" experiment={experiment} />
    </div>
  );
}
