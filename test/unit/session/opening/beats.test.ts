import { describe, expect, it } from 'vitest';
import {
  askedMargin,
  BEGINNING,
  FIRST_STEPS,
  follow,
  invites,
  type Moment,
  type Story,
} from '../../../../src/session/opening/beats';

const START: Moment = { run: 1, step: 0, normalize: false, margin: 0.2, caught: 40, different: 40, teaching: 1 };

/** The story after these moments, each with what has changed since the one before. */
function told(...changes: readonly Partial<Moment>[]): Story {
  let moment = START;
  let story = BEGINNING;
  for (const change of changes) {
    moment = { ...moment, ...change };
    story = follow(story, moment);
  }
  return story;
}

const TURN = [{}, { step: FIRST_STEPS, caught: 0 }];
const MORE = [...TURN, { margin: 0.6, caught: 12 }, { margin: 1, caught: 33 }];
const ZOOMED = [...MORE, { step: 20, caught: 9 }, { step: 26, caught: 2 }];

describe('the beats', () => {
  it('begin with three pictures, until fifteen steps have been taken', () => {
    expect(told({}).beat).toBe('pictures');
    expect(told({}, { step: 14 }).beat).toBe('pictures');
    expect(told({}, { step: 15 }).beat).toBe('turn');
  });

  it('go on when the margin has passed 0.5, and not before', () => {
    expect(told(...TURN, { margin: 0.5 }).beat).toBe('turn');
    expect(told(...TURN, { margin: 0.51 }).beat).toBe('more');
  });

  it('count what one pull has swallowed at most, from where it began', () => {
    const { pull } = told(...MORE, { step: 17, caught: 21 });
    expect(pull).toEqual({ step: 15, from: 0.2, to: 1, before: 0, most: 33 });
  });

  it('come back to the reader’s turn where the ring is put back', () => {
    const story = told(...MORE, { margin: 0.2 });
    expect([story.beat, story.pull]).toEqual(['turn', null]);
  });

  it('go on when two are left inside, but not in the moment of the pull', () => {
    expect(told(...MORE, { caught: 1 }).beat).toBe('more');
    expect(told(...MORE, { step: 25, caught: 3 }).beat).toBe('more');
    expect(told(...ZOOMED).beat).toBe('zoomed');
  });

  it('go on after eighty steps however many are left', () => {
    expect(told(...MORE, { step: 94 }).beat).toBe('more');
    expect(told(...MORE, { step: 95 }).beat).toBe('zoomed');
  });

  it('follow a hand that is slow: what it swallows when the first digits are out has to be driven out too', () => {
    const zoomed = [...TURN, { margin: 0.6, caught: 3 }, { step: 21, caught: 1 }];
    expect(told(...zoomed).beat).toBe('zoomed');
    const story = told(...zoomed, { margin: 1, caught: 14 });
    expect([story.beat, story.pull?.from, story.pull?.most]).toEqual(['more', 0.2, 14]);
    expect(told(...zoomed, { margin: 1, caught: 14 }, { step: 40, caught: 2 }).beat).toBe('zoomed');
  });

  it('tell of a further pull anew', () => {
    const story = told(...ZOOMED, { step: 40, margin: 2, caught: 38 });
    expect([story.beat, story.pull?.from, story.pull?.most]).toEqual(['more', 1, 38]);
  });

  it('end on the circle only with a run of vectors of length 1', () => {
    expect(told(...ZOOMED, { step: 500 }).beat).toBe('zoomed');
    expect(told(...ZOOMED, { run: 2, step: 0, normalize: true }).beat).toBe('circle');
  });

  it('begin again with another free run, with all that frames have skipped', () => {
    expect(told(...ZOOMED, { run: 2, step: 0, margin: 0.2 }).beat).toBe('pictures');
    expect(told({ step: 30, margin: 0.2 }).beat).toBe('turn');
  });
});

describe('the ring', () => {
  it('asks to be pulled when it is the reader’s turn, to 1 from 0.2, until the first move', () => {
    expect(invites(told({}))).toBe(false);
    expect(invites(told(...TURN))).toBe(true);
    expect(askedMargin(told(...TURN), 6)).toBe(1);
    expect(invites(told(...TURN, { margin: 0.25 }))).toBe(false);
  });

  it('asks for no more than the widest margin there is', () => {
    expect(askedMargin(told({ margin: 5.9 }), 6)).toBe(6);
  });

  it('asks on the circle only when the run has sorted itself, or has had the steps for it', () => {
    const circle = { normalize: true, margin: 1 };
    expect(invites(told(circle, { step: 60, caught: 20 }))).toBe(false);
    expect(invites(told(circle, { step: 20, caught: 0 }))).toBe(false);
    expect(invites(told(circle, { step: 60, caught: 1, teaching: 0.61 }))).toBe(false);
    expect(invites(told(circle, { step: 60, caught: 1, teaching: 0.2 }))).toBe(true);
    expect(invites(told(circle, { step: 120, caught: 20 }))).toBe(true);
    expect(askedMargin(told(circle), 6)).toBe(1.9);
  });

  it('tells sorted from late on the circle, and takes neither back', () => {
    const circle = { normalize: true, margin: 1 };
    const sorted = [circle, { step: 60, caught: 1, teaching: 0.2 }];
    expect(told(...sorted).settled).toBe('sorted');
    expect(told(...sorted, { step: 61, caught: 9, teaching: 0.4 }).settled).toBe('sorted');
    const late = [circle, { step: 120, caught: 0, teaching: 0.6 }];
    expect(told(...late).settled).toBe('late');
    expect(told(...late, { step: 130, teaching: 0.1 }).settled).toBe('sorted');
    expect(told(...sorted, { run: 2, step: 0, caught: 40, teaching: 1 }).settled).toBeNull();
  });
});
