// The five beats of the opening as a state machine: which one is told follows from the run and its margin alone. Pure; the run
// is steered in `orders.ts`.

/** In the order in which they are told. */
export const BEATS = ['pictures', 'turn', 'more', 'zoomed', 'circle'] as const;
export type Beat = (typeof BEATS)[number];

/** The first beat ends, and the run stops, at this step. */
export const FIRST_STEPS = 15;
/** The ring counts as pulled when the margin has grown by more than this, in plain distance: from 0.2 past 0.5. */
const PULLED_BY = 0.3;
/**
 * The pull that is asked for, and that is done for the reader: from 0.2 to 1, and on the circle from 1 to 1.9. There 2 is the end,
 * and three classes stand at most 1.73 apart, so that no class gets out of the wider ring.
 */
const ASKED_PULL = 0.8;
const ASKED_ON_CIRCLE = 0.9;
/** So few different items inside the ring count as driven out. */
const FEW = 2;
/** So small a share of the pairs that still teach, over the last steps, counts as sorted. */
const FEW_TEACH = 0.25;
/** After a pull, not before and no later than so many steps the next beat is told. */
export const LEAST_STEPS = 5;
const MOST_STEPS = 80;
const LEAST_STEPS_ON_CIRCLE = 40;
const MOST_STEPS_ON_CIRCLE = 120;
/** Changes of the margin within so many steps are one pull. */
const ONE_PULL = 12;

/** What the beats look at, of one moment of a run. */
export interface Moment {
  /** Id of the run. */
  readonly run: number;
  readonly step: number;
  /** Whether the run's vectors have length 1. */
  readonly normalize: boolean;
  readonly margin: number;
  /** Drawn items of another class than the anchor's: those inside the ring, and all. */
  readonly caught: number;
  readonly different: number;
  /** Share of the pairs that still teach, 0 … 1, the mean of the last steps. */
  readonly teaching: number;
}

/** The ring drawn outward: by hand, by keys or by the page. */
export interface Pull {
  /** At which the ring was drawn outward last. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** Different items inside the ring before it, and the most at once since. */
  readonly before: number;
  readonly most: number;
}

export interface Story {
  readonly beat: Beat;
  /** Null before the first frame. */
  readonly now: Moment | null;
  /** The margin with which the run that is told of began. */
  readonly startMargin: number;
  /** The last pull in this run. */
  readonly pull: Pull | null;
  /** Of a run on the circle: it has sorted itself, or has only had the steps for it. Once so, it stays so: no sentence is taken back. */
  readonly settled: 'sorted' | 'late' | null;
}

export const BEGINNING: Story = { beat: 'pictures', now: null, startMargin: 0, pull: null, settled: null };

/** The story after `now`; the moments of a run come in the order of its steps. */
export function follow(story: Story, now: Moment): Story {
  const last = story.now;
  if (last === null || last.run !== now.run) return told(begun(now));
  return told({ ...story, now, pull: pullAfter(story.pull, last, now), settled: settledAfter(story, now) });
}

/** The margin to which the reader is asked to pull the ring, at most `widest`. */
export function askedMargin({ beat, startMargin }: Story, widest: number): number {
  const asked = startMargin + (beat === 'circle' ? ASKED_ON_CIRCLE : ASKED_PULL);
  return Math.min(widest, Math.round(asked * 100) / 100);
}

/** Whether a margin of `to` counts as the ring pulled. */
export function isPulled({ startMargin }: Pick<Story, 'startMargin'>, to: number): boolean {
  return to > startMargin + PULLED_BY;
}

/** Whether the ring asks to be pulled: not before the run has sorted itself, and not after the first move. */
export function invites(story: Story): boolean {
  return story.pull === null && (story.beat === 'turn' || story.settled !== null);
}

function settledAfter({ beat, settled }: Pick<Story, 'beat' | 'settled'>, now: Moment): Story['settled'] {
  if (settled === 'sorted' || beat !== 'circle' || now.step < LEAST_STEPS_ON_CIRCLE) return settled;
  // One anchor with a free ring says nothing of the others.
  if (now.caught <= FEW && now.teaching <= FEW_TEACH) return 'sorted';
  return now.step >= MOST_STEPS_ON_CIRCLE ? 'late' : settled;
}

function begun(now: Moment): Story {
  const beat = now.normalize ? 'circle' : 'pictures';
  return { beat, now, startMargin: now.margin, pull: null, settled: settledAfter({ beat, settled: null }, now) };
}

function pullAfter(pull: Pull | null, last: Moment, now: Moment): Pull | null {
  if (now.margin > last.margin && (pull === null || now.step - pull.step >= ONE_PULL)) {
    return { step: now.step, from: last.margin, to: now.margin, before: last.caught, most: now.caught };
  }
  if (pull === null || now.margin <= pull.from) return null;
  // A hand that is slow may still pull while the run drives out what it has swallowed so far: its steps count from its last move.
  const step = now.margin > last.margin ? now.step : pull.step;
  return { ...pull, step, to: now.margin, most: Math.max(pull.most, now.caught) };
}

/** Each beat as soon as it is so: several in one moment where frames were skipped. */
function told(story: Story): Story {
  const beat = beatAfter(story);
  return beat === story.beat ? story : told({ ...story, beat });
}

function beatAfter(story: Story): Beat {
  const { beat, now, pull } = story;
  if (now === null) return beat;
  const pulled = pull !== null && isPulled(story, pull.to);
  const since = pull === null ? 0 : now.step - pull.step;
  switch (beat) {
    case 'pictures':
      return now.step >= FIRST_STEPS ? 'turn' : beat;
    case 'turn':
      return pulled ? 'more' : beat;
    case 'more':
      if (!pulled) return 'turn';
      return since >= MOST_STEPS || (since >= LEAST_STEPS && now.caught <= FEW) ? 'zoomed' : beat;
    case 'zoomed':
      // The ring has been pulled anew, or put back.
      return since < LEAST_STEPS ? 'more' : beat;
    case 'circle':
      return beat;
  }
}
