import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conductor, createConductor, type Player } from '../../../src/session/conductor';

/** A player that remembers whether it rests. */
function player(): Player & { resting: boolean } {
  return {
    resting: false,
    rest(rests) {
      this.resting = rests;
    },
  };
}

function seatOf(conductor: Conductor, wishes: boolean, inView: number) {
  const one = player();
  const seat = conductor.seat(one);
  seat.wish(wishes);
  seat.show(inView);
  return { one, seat };
}

describe('the conductor', () => {
  it('lets the eager first figure train before anything is known of the window', () => {
    const conductor = createConductor();
    const opening = player();
    conductor.seat(opening, true);
    expect(opening.resting).toBe(false);
  });

  it('has a newcomer rest until it says that it is on screen', () => {
    const conductor = createConductor();
    const one = player();
    const seat = conductor.seat(one);
    expect(one.resting).toBe(true);
    seat.wish(true);
    expect(one.resting).toBe(true);
    seat.show(100);
    expect(one.resting).toBe(false);
  });

  it('gives the seat to the figure that is most in view', () => {
    const conductor = createConductor();
    const small = seatOf(conductor, true, 100);
    const large = seatOf(conductor, true, 300);
    expect([small.one.resting, large.one.resting]).toEqual([true, false]);
  });

  it('does not flutter between two figures that are about equally in view', () => {
    const conductor = createConductor();
    const first = seatOf(conductor, true, 100);
    const second = seatOf(conductor, true, 110);
    expect([first.one.resting, second.one.resting]).toEqual([false, true]);
    second.seat.show(130);
    expect([first.one.resting, second.one.resting]).toEqual([true, false]);
  });

  it('puts the figure first that the reader has taken hold of, as long as it is in view', () => {
    const conductor = createConductor();
    const small = seatOf(conductor, true, 10);
    const large = seatOf(conductor, true, 900);
    small.seat.claim();
    expect([small.one.resting, large.one.resting]).toEqual([false, true]);
    small.seat.show(0);
    expect([small.one.resting, large.one.resting]).toEqual([true, false]);
    small.seat.show(10);
    expect(small.one.resting).toBe(true);
  });

  it('gives nobody the seat when no figure is on screen, and it back to the one that returns', () => {
    const conductor = createConductor();
    const only = seatOf(conductor, true, 100);
    only.seat.wish(false);
    expect(only.one.resting).toBe(true);
    only.seat.wish(true);
    expect(only.one.resting).toBe(false);
  });

  it('trains for two figures of one experiment as long as one of them is on screen', () => {
    const conductor = createConductor();
    const both = seatOf(conductor, true, 100);
    both.seat.wish(false, 'beside');
    expect(both.one.resting).toBe(false);
    both.seat.wish(true, 'beside');
    both.seat.wish(false);
    expect(both.one.resting).toBe(false);
    both.seat.wish(false, 'beside');
    expect(both.one.resting).toBe(true);
  });

  it('forgets a figure that leaves', () => {
    const conductor = createConductor();
    const first = seatOf(conductor, true, 500);
    const second = seatOf(conductor, true, 100);
    first.seat.leave();
    expect([first.one.resting, second.one.resting]).toEqual([true, false]);
    first.seat.show(900);
    first.seat.wish(true);
    expect([first.one.resting, second.one.resting]).toEqual([true, false]);
  });

  it('never lets two train at once, whatever happens in whatever order', () => {
    const event = fc.record({
      who: fc.integer({ min: 0, max: 3 }),
      what: fc.constantFrom('wish', 'unwish', 'show', 'hide', 'claim', 'leave'),
      area: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const conductor = createConductor();
        let training = 0;
        const seats = Array.from({ length: 4 }, (_, place) => {
          let resting = place > 0;
          if (!resting) training++;
          const rest = (rests: boolean) => {
            if (resting === rests) return;
            resting = rests;
            training += rests ? -1 : 1;
            expect(training).toBeLessThanOrEqual(1);
          };
          return conductor.seat({ rest }, place === 0);
        });
        for (const { who, what, area } of events) {
          const seat = seats[who];
          if (what === 'wish' || what === 'unwish') seat.wish(what === 'wish');
          else if (what === 'show' || what === 'hide') seat.show(what === 'show' ? area : 0);
          else if (what === 'claim') seat.claim();
          else seat.leave();
        }
      }),
    );
  });
});
