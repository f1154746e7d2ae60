// Goes through the parts of the next step, and takes it with the last one. What was taken apart is taken apart anew when
// the run has moved or a setting has changed, so that what is shown is always the step that would come.
import { useEffect, useReducer, useRef, useState } from 'react';
import { type CodedError, toCodedError } from '../../../core/codedError';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';
import { liveSettings } from '../../../session/run/runConfig';
import { useExperiment, useRun, useSettings } from '../../context/experimentContext';
import { useOfShownRun } from '../../parts/hooks/useOfRun';
import { LAST } from './phases';

/** Numbers of the first and the last step. */
export interface Steps {
  readonly from: number;
  readonly to: number;
}

/** Each part is shown for so long, ms. */
const SHOWN = 4000;

export function useSlowMotion() {
  const experiment = useExperiment();
  const status = useRun((run) => run.status);
  const step = useRun((run) => run.frame?.step ?? 0);
  const run = useRun((view) => view.run);
  const engine = useRun((view) => view.engine);
  const triplet = useRun((run) => run.selection?.triplet ?? null);
  const live = useSettings((settings) => JSON.stringify(liveSettings(settings)));
  const [dissection, setDissection] = useState<Dissection | null>(null);
  const [failure, setFailure] = useState<Pick<CodedError, 'code' | 'values'> | null>(null);
  const [phase, setPhase] = useState(0);
  const [playing, setPlaying] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  /** Each of them asks for the next step anew. */
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  /** The step that has been taken with its last part, and is looked back at. */
  const taken = useRef<Pick<Dissection, 'run' | 'step'> | null>(null);
  /** The last step that has been taken with its last part. */
  const seen = useRef<Pick<Dissection, 'run' | 'step'> | null>(null);
  /** What was taken whole between the step that was on screen and the one that is: by the run's own buttons. */
  const [whole, setWhole] = useState<Steps | null>(null);
  const shown = useOfShownRun(dissection);

  useEffect(() => {
    if (experiment.run.getState().status === 'playing') experiment.pause();
  }, [experiment]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them makes it another step, or another way to ask.
  useEffect(() => {
    if (status !== 'paused') return;
    const last = taken.current;
    if (last?.run === run && (step === last.step || step === last.step + 1)) return;
    taken.current = null;
    let wanted = true;
    experiment.dissect().then(
      (fresh) => wanted && show(fresh),
      (error: unknown) => wanted && setFailure(toCodedError(error)),
    );
    return () => {
      wanted = false;
      setFailure(null);
    };
  }, [experiment, status, step, live, run, triplet, engine, asked]);

  /** From its first part on, unless it is the step that is on screen, taken apart anew. */
  function show(fresh: Dissection): void {
    setFailure(null);
    setDissection((last) => {
      if (last?.run !== fresh.run || last.step !== fresh.step) {
        setPhase(0);
        setWhole(last?.run === fresh.run ? unseen(last, fresh) : null);
      }
      return fresh;
    });
  }

  function unseen(last: Dissection, fresh: Dissection): Steps | null {
    const until = seen.current?.run === fresh.run && seen.current.step === last.step ? last.step + 1 : last.step;
    return until < fresh.step ? { from: until + 1, to: fresh.step } : null;
  }

  function goTo(next: number): void {
    if (!shown) return;
    setPhase(next);
    if (next < LAST || taken.current !== null) return;
    taken.current = shown.result;
    seen.current = shown.result;
    setPlaying(false);
    experiment.step();
  }

  const advance = useRef(goTo);
  advance.current = goTo;
  const ready = status === 'paused' && shown !== null;
  useEffect(() => {
    if (!playing || !ready || phase >= LAST) return;
    const timer = setTimeout(() => advance.current(phase + 1), SHOWN);
    return () => clearTimeout(timer);
  }, [playing, ready, phase]);

  return {
    /** The step with the data of its run; null while there is none to look at. */
    shown: ready ? shown : null,
    /** Steps that came before it and were not shown part by part; null: none. */
    whole: ready ? whole : null,
    failure,
    /** After a failure. */
    retry: askAgain,
    /** Training goes on, so that there is no next step to look at. */
    running: status === 'playing' || status === 'resting',
    phase: ready ? phase : 0,
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
      askAgain();
    },
  };
}
