// The story of an experiment's run, kept up to date, and the orders that bring the run to a beat. Without DOM.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { displayOf } from '../../figures/parts/shown/display';
import {
  askedMargin,
  BEGINNING,
  type Beat,
  FIRST_STEPS,
  follow,
  isPulled,
  type Story,
} from '../../session/opening/beats';
import { type Activity, arrival, departure, isBefore, type Order, onTheWay } from '../../session/opening/orders';
import type { Experiment } from '../../session/run/experiment';
import { distantSeed } from '../../session/settings/seeds';
import { SETTINGS_TABLE } from '../../session/settings/settingsTable';
import { momentOf } from './moment';

export interface OpeningView {
  readonly story: Story;
  /** The beat that is being gone to; null when it is reached. */
  readonly aim: Beat | null;
}

export interface OpeningRun {
  readonly view: StoreApi<OpeningView>;
  goTo(beat: Beat): void;
  /** The ring drawn as far as the reader is asked to. */
  pull(): void;
  play(): void;
  /** The beat's run from its start again, or from that of another seed. */
  startAgain(otherSeed: boolean): void;
  /** Follows the run until the returned function is called. */
  connect(): () => void;
}

/** On the circle no ring need be wider than this at first: a wider one could never be satisfied. */
const WIDEST_AT_FIRST = 1;

/** A caption of 25 words is read in so many ms; before that the next beat does not come by itself. */
const READING_TIME = 6000;

export function createOpeningRun(experiment: Experiment, readingTime = READING_TIME): OpeningRun {
  const { run, settings } = experiment;
  const display = displayOf(run);
  const view = createStore<OpeningView>()(() => ({ story: BEGINNING, aim: null }));
  /** The margin that a run told anew begins with. */
  let firstMargin: number | null = null;
  /** How far the ring is drawn on the way to a later beat: as far as the reader has drawn it. */
  let drawnTo: number | null = null;
  /** The step that the last order reaches. */
  let target = 0;
  /** Id of the run that the last restart began; moments of others are no longer told. */
  let awaited = 0;
  /** When the third beat began, by `performance.now()`: the run may be through with it in less time than its caption takes. */
  let moreSince = 0;
  let reading: ReturnType<typeof setTimeout> | undefined;

  return {
    view,
    goTo(beat) {
      const { story } = view.getState();
      view.setState({ aim: beat });
      const order = departure(story.beat, beat);
      if (order) give(order);
      else steer();
    },
    pull: () => give({ kind: 'pull' }),
    play() {
      const { beat, now } = view.getState().story;
      give({ kind: 'play', until: beat === 'pictures' && (now?.step ?? 0) < FIRST_STEPS ? FIRST_STEPS : null });
    },
    startAgain(otherSeed) {
      const { seed } = settings.getState();
      const circle = view.getState().story.beat === 'circle';
      view.setState({ aim: circle ? 'circle' : 'pictures' });
      restart(circle, otherSeed ? distantSeed(seed) : seed);
    },
    connect() {
      const stops = [display.shown.subscribe(note), run.subscribe(note), settings.subscribe(note)];
      note();
      return () => {
        clearTimeout(reading);
        for (const stop of stops) stop();
      };
    },
  };

  function note(): void {
    const moment = momentOf(display.shown.getState().frame, run.getState(), settings.getState());
    if (!moment || moment.run < awaited) return;
    const { story, aim } = view.getState();
    const next = follow(story, moment);
    if (story.beat !== 'more' && next.beat === 'more') moreSince = performance.now();
    if (aim === null && story.beat === 'more' && next.beat === 'zoomed' && holdBack(next)) return;
    if (!moment.normalize) firstMargin ??= next.startMargin;
    if (next.pull && !moment.normalize) drawnTo = next.pull.to;
    const began = next.beat !== story.beat || next.now?.run !== story.now?.run;
    const there = aim !== null && next.beat === aim && began;
    view.setState({ story: next, aim: there ? null : aim });
    if (began && (aim === null || there)) {
      const order = arrival(next.beat, there);
      if (order) give(order);
    } else if (
      aim === null &&
      next.beat === 'circle' &&
      next.pull &&
      !story.pull &&
      run.getState().status === 'paused'
    ) {
      // On the circle nothing has to be waited for: what the wider ring does is seen at once.
      give({ kind: 'play', until: null });
    }
    steer();
  }

  /** Whether the caption of the third beat still needs time; the run, which is through with it, waits meanwhile. */
  function holdBack(next: Story): boolean {
    const left = moreSince + readingTime - performance.now();
    if (left <= 0) return false;
    if (reading === undefined) experiment.pause();
    clearTimeout(reading);
    reading = setTimeout(() => {
      reading = undefined;
      note();
    }, left);
    view.setState({ story: { ...next, beat: 'more' } });
    return true;
  }

  /** The next order on the way to the beat that is being gone to. */
  function steer(): void {
    const { story, aim } = view.getState();
    if (aim === null || !isBefore(story.beat, aim)) return;
    const order = onTheWay(story, activity());
    if (order) give(order);
  }

  function activity(): Activity {
    const { status, frame, evaluation, run: id } = run.getState();
    if (status === 'playing') return 'playing';
    if (status !== 'paused' || !frame || id < awaited) return 'busy';
    return frame.step >= target && evaluation?.step === frame.step ? 'idle' : 'busy';
  }

  function give(order: Order): void {
    const { story, aim } = view.getState();
    switch (order.kind) {
      case 'restart':
        return restart(order.normalize, settings.getState().seed);
      case 'steps':
        target = (story.now?.step ?? 0) + order.count;
        void experiment.step(order.count);
        return;
      case 'pull': {
        const asked = askedMargin(story, SETTINGS_TABLE.margin.max);
        return experiment.set('margin', aim !== null && drawnTo !== null && isPulled(story, drawnTo) ? drawnTo : asked);
      }
      case 'play':
        return experiment.play(order.until);
      case 'pause':
        return experiment.pause();
    }
  }

  function restart(normalize: boolean, seed: number): void {
    const now = settings.getState();
    const margin = normalize ? Math.min(now.margin, WIDEST_AT_FIRST) : (firstMargin ?? SETTINGS_TABLE.margin.default);
    // What the run before comes to from here on is no longer told.
    awaited = Number.POSITIVE_INFINITY;
    target = 0;
    awaited = experiment.restart({ ...now, normalize, margin, seed });
  }
}
