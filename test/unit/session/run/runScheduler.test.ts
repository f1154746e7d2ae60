import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRunScheduler, type Restable, type RunScheduler } from '../../../../src/session/run/runScheduler';

/** An experiment that remembers whether it rests. */
function restable(): Restable & { resting: boolean } {
  return {
    resting: false,
    rest(rests) {
      this.resting = rests;
    },
  };
}

function slotOf(scheduler: RunScheduler, ready: boolean, inView: number) {
  const one = restable();
  const slot = scheduler.slot(one);
  slot.setReady(ready);
  slot.setInView(inView);
  return { one, slot };
}

describe('the scheduler', () => {
  it('lets the first figure train before anything is known of the window', () => {
    const scheduler = createRunScheduler();
    const opening = restable();
    scheduler.slot(opening, true);
    expect(opening.resting).toBe(false);
  });

  it('has a newcomer rest until it says that it is on screen', () => {
    const scheduler = createRunScheduler();
    const one = restable();
    const slot = scheduler.slot(one);
    expect(one.resting).toBe(true);
    slot.setReady(true);
    expect(one.resting).toBe(true);
    slot.setInView(100);
    expect(one.resting).toBe(false);
  });

  it('gives the slot to the figure that is most in view', () => {
    const scheduler = createRunScheduler();
    const small = slotOf(scheduler, true, 100);
    const large = slotOf(scheduler, true, 300);
    expect([small.one.resting, large.one.resting]).toEqual([true, false]);
  });

  it('does not alternate between two figures that are about equally in view', () => {
    const scheduler = createRunScheduler();
    const first = slotOf(scheduler, true, 100);
    const second = slotOf(scheduler, true, 110);
    expect([first.one.resting, second.one.resting]).toEqual([false, true]);
    second.slot.setInView(130);
    expect([first.one.resting, second.one.resting]).toEqual([true, false]);
  });

  it('puts the figure first that the reader has taken hold of, as long as it is in view', () => {
    const scheduler = createRunScheduler();
    const small = slotOf(scheduler, true, 10);
    const large = slotOf(scheduler, true, 900);
    small.slot.prioritize();
    expect([small.one.resting, large.one.resting]).toEqual([false, true]);
    small.slot.setInView(0);
    expect([small.one.resting, large.one.resting]).toEqual([true, false]);
    small.slot.setInView(10);
    expect(small.one.resting).toBe(true);
  });

  it('gives nobody the slot when no figure is on screen, and it back to the one that returns', () => {
    const scheduler = createRunScheduler();
    const only = slotOf(scheduler, true, 100);
    only.slot.setReady(false);
    expect(only.one.resting).toBe(true);
    only.slot.setReady(true);
    expect(only.one.resting).toBe(false);
  });

  it('trains for two figures of one experiment as long as one of them is on screen', () => {
    const scheduler = createRunScheduler();
    const both = slotOf(scheduler, true, 100);
    both.slot.setReady(false, 'beside');
    expect(both.one.resting).toBe(false);
    both.slot.setReady(true, 'beside');
    both.slot.setReady(false);
    expect(both.one.resting).toBe(false);
    both.slot.setReady(false, 'beside');
    expect(both.one.resting).toBe(true);
  });

  it('forgets a figure that leaves', () => {
    const scheduler = createRunScheduler();
    const first = slotOf(scheduler, true, 500);
    const second = slotOf(scheduler, true, 100);
    first.slot.leave();
    expect([first.one.resting, second.one.resting]).toEqual([true, false]);
    first.slot.setInView(900);
    first.slot.setReady(true);
    expect([first.one.resting, second.one.resting]).toEqual([true, false]);
  });

  it('never lets two train at once, whatever happens in whatever order', () => {
    const event = fc.record({
      who: fc.integer({ min: 0, max: 3 }),
      what: fc.constantFrom('ready', 'unready', 'show', 'hide', 'prioritize', 'leave'),
      area: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const scheduler = createRunScheduler();
        let training = 0;
        const slots = Array.from({ length: 4 }, (_, place) => {
          let resting = place > 0;
          if (!resting) training++;
          const rest = (rests: boolean) => {
            if (resting === rests) return;
            resting = rests;
            training += rests ? -1 : 1;
            expect(training).toBeLessThanOrEqual(1);
          };
          return scheduler.slot({ rest }, place === 0);
        });
        for (const { who, what, area } of events) {
          const slot = slots[who];
          if (what === 'ready' || what === 'unready') slot.setReady(what === 'ready');
          else if (what === 'show' || what === 'hide') slot.setInView(what === 'show' ? area : 0);
          else if (what === 'prioritize') slot.prioritize();
          else slot.leave();
        }
      }),
    );
  });
});
