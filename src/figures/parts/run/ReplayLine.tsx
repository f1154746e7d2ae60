// A run that is trained to the moment of a link: how far it is, and where it stands then.
import '../../../styles/parts/replay.css';
import { useState } from 'react';
import type { Words } from '../../../i18n/words';
import type { Replay } from '../../../session/run/runStore';
import { useExperiment, useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

export function ReplayLine() {
  const { lab, moment } = useWords();
  const experiment = useExperiment();
  // Of another run than the present one nothing is said.
  const replay = useRun((run) => (run.replay && (run.replay.run ?? run.run) === run.run ? run.replay : null));
  const underWay = replay?.phase === 'under-way';
  const step = useRun((run) => (underWay && run.status !== 'loading' ? (run.frame?.step ?? 0) : 0));
  const [dismissed, setDismissed] = useState<number | null>(null);
  if (!replay || (!underWay && dismissed === replay.run)) return null;
  return (
    <div className="replay">
      <p role="status">{sentence(moment, replay)}</p>
      {underWay ? (
        <>
          <progress max={Math.max(1, replay.to)} value={step} aria-label={lab.stepCount(step)} />
          <span className="replay-step" translate="no" aria-hidden="true">
            {lab.stepCount(step)}
          </span>
          <button type="button" className="button" onClick={() => experiment.pause()}>
            {moment.stop}
          </button>
        </>
      ) : (
        <button type="button" className="icon-button" aria-label={lab.dismiss} onClick={() => setDismissed(replay.run)}>
          ×
        </button>
      )}
    </div>
  );
}

function sentence(moment: Words['moment'], { phase, to, exact }: Replay): string {
  if (phase === 'under-way') return moment.underWay(to);
  if (phase === 'stopped') return moment.stopped(to);
  return exact ? moment.there(to) : moment.thereOther(to);
}
