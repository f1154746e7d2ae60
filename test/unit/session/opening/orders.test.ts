import { describe, expect, it } from 'vitest';
import { BEATS, BEGINNING, type Beat, type Story } from '../../../../src/session/opening/beats';
import { arrival, departure, isBefore, lastBeat, nextBeat, onTheWay } from '../../../../src/session/opening/orders';

const at = (beat: Beat, step: number): Story => ({
  ...BEGINNING,
  beat,
  now: { run: 1, step, normalize: false, margin: 0.2, caught: 10, different: 40, teaching: 1 },
});

describe('the way to a beat', () => {
  it('leads through every beat, and there are ends', () => {
    const onwards: (Beat | null)[] = ['pictures'];
    while (onwards.at(-1)) onwards.push(nextBeat(onwards.at(-1) as Beat));
    expect(onwards.slice(0, -1)).toEqual(BEATS);
    expect(BEATS.map(lastBeat)).toEqual([null, ...BEATS.slice(0, -1)]);
  });

  it('begins with the run’s start wherever it leads back, and to the circle by a run with vectors of length 1', () => {
    for (const from of BEATS) {
      for (const to of BEATS) {
        const order = departure(from, to);
        if (to === 'circle') expect(order).toEqual({ kind: 'restart', normalize: true });
        else if (isBefore(from, to)) expect(order).toBeNull();
        else expect(order).toEqual({ kind: 'restart', normalize: false });
      }
    }
  });

  it('goes on only when the last order is carried out', () => {
    expect(onTheWay(at('pictures', 3), 'busy')).toBeNull();
    expect(onTheWay(BEGINNING, 'idle')).toBeNull();
    expect(onTheWay(at('pictures', 3), 'playing')).toEqual({ kind: 'pause' });
  });

  it('takes the missing steps of the first beat, pulls in the second, and trains in the third', () => {
    expect(onTheWay(at('pictures', 3), 'idle')).toEqual({ kind: 'steps', count: 12 });
    expect(onTheWay(at('turn', 15), 'idle')).toEqual({ kind: 'pull' });
    expect(onTheWay(at('more', 17), 'idle')).toMatchObject({ kind: 'steps' });
  });
});

describe('a beat that begins', () => {
  it('lets the run do what its caption says', () => {
    expect(arrival('more', false)).toEqual({ kind: 'play', until: null });
    expect(arrival('zoomed', false)).toEqual({ kind: 'pause' });
    expect(arrival('turn', true)).toBeNull();
  });

  it('plays the first one and the last one only where the reader has gone there', () => {
    expect([arrival('pictures', false), arrival('circle', false)]).toEqual([null, null]);
    expect(arrival('pictures', true)).toEqual({ kind: 'play', until: 15 });
    expect(arrival('circle', true)).toEqual({ kind: 'play', until: null });
  });
});
