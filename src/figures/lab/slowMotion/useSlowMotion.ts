// Goes through the parts of the next step, and takes it with the last one. What was taken apart is taken apart anew when
// the run has moved or a setting has changed, so that what is shown is always the step that would come.
import { useEffect, useRef, useState } from 'react';
import { type CodedError, toCodedError } from '../../../core/codedError';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';
import { liveSettings } from '../../../session/run/runConfig';
import { useExperiment, useRun, useSettings } from '../../context/experimentContext';
import { LAST } from './phases';

/** Each part is shown for so long, ms. */
const SHOWN = 4000;

export function useSlowMotion() {
  const experiment = useExperiment();
  const status = useRun((run) => run.status);
  const step = useRun((run) => run.frame?.step ?? 0);
  const run = useRun((view) => view.run);
  const triplet = useRun((run) => run.selection?.triplet ?? null);
  const live = useSettings((settings) => JSON.stringify(liveSettings(settings)));
  const [dissection, setDissection] = useState<Dissection | null>(null);
  const [failure, setFailure] = useState<Pick<CodedError, 'code' | 'values'> | null>(null);
  const [phase, setPhase] = useState(0);
  const [playing, setPlaying] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  /** Step that has been taken with its last part, and is looked back at. */
  const taken = useRef<number | null>(null);

  useEffect(() => {
    if (experiment.run.getState().status === 'playing') experiment.pause();
  }, [experiment]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them makes it another step.
  useEffect(() => {
    if (status !== 'paused') return;
    if (taken.current !== null && (step === taken.current || step === taken.current + 1)) return;
    taken.current = null;
    let wanted = true;
    experiment.dissect().then(
      (fresh) => {
        if (!wanted) return;
        setFailure(null);
        setDissection((last) => {
          if (last?.step !== fresh.step) setPhase(0);
          return fresh;
        });
      },
      (error: unknown) => {
        if (wanted) setFailure(toCodedError(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [experiment, status, step, live, run, triplet]);

  function goTo(next: number): void {
    setPhase(next);
    if (next < LAST || !dissection || taken.current !== null) return;
    taken.current = dissection.step;
    setPlaying(false);
    experiment.step();
  }

  const advance = useRef(goTo);
  advance.current = goTo;
  const ready = status === 'paused' && dissection !== null;
  useEffect(() => {
    if (!playing || !ready || phase >= LAST) return;
    const timer = setTimeout(() => advance.current(phase + 1), SHOWN);
    return () => clearTimeout(timer);
  }, [playing, ready, phase]);

  return {
    dissection: ready ? dissection : null,
    failure,
    /** Training goes on, so that there is no next step to look at. */
    running: status === 'playing' || status === 'resting',
    phase,
    playing,
    setPlaying,
    /** By hand: the reader's own pace from then on. */
    show(next: number): void {
      setPlaying(false);
      goTo(next);
    },
    /** Takes the step after the one that was taken apart. */
    nextStep(): void {
      taken.current = null;
      setPhase(0);
      setPlaying(true);
      experiment.dissect().then(
        (fresh) => fresh.run === experiment.run.getState().run && setDissection(fresh),
        () => {},
      );
    },
  };
}
