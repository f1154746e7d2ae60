import { describe, expect, it } from 'vitest';
import {
  createReadingStore,
  holdTerm,
  publishReading,
  type Reading,
  touchTerm,
  withdrawReading,
} from '../../../../src/session/run/reading';

const lab: Reading = {
  source: 'lab',
  anchorPositive: 0.4,
  anchorNegative: 0.9,
  margin: 0.2,
  distance: 'plain',
  loss: 'hinge',
  value: 0,
};
const other = { ...lab, source: 'triplet' as Reading['source'], anchorNegative: 0.3, value: 0.3 };

describe('the reading that linked figures share', () => {
  it('is nothing before a figure has shown a triplet', () => {
    expect(createReadingStore().getState()).toEqual({ reading: null, term: null, held: null });
  });

  it('is that of the figure that showed something new last', () => {
    const store = createReadingStore();
    publishReading(store, lab);
    publishReading(store, other);
    expect(store.getState().reading).toBe(other);
    publishReading(store, { ...lab, margin: 0.5 });
    expect(store.getState().reading?.source).toBe('lab');
  });

  it('wakes nobody for the same numbers, and somebody for any single one that changed', () => {
    const store = createReadingStore();
    publishReading(store, lab);
    let woken = 0;
    store.subscribe(() => woken++);
    publishReading(store, { ...lab });
    expect(woken).toBe(0);
    for (const change of [
      { anchorPositive: 1 },
      { anchorNegative: 2 },
      { margin: 0 },
      { distance: 'squared' },
      { loss: 'soft' },
      { value: 7 },
    ] as const) {
      const before = woken;
      publishReading(store, { ...lab, ...change });
      expect(woken).toBe(before + 1);
    }
  });

  it('treats a number that is not a number like any other: said once', () => {
    const store = createReadingStore();
    publishReading(store, { ...lab, value: Number.NaN });
    let woken = 0;
    store.subscribe(() => woken++);
    publishReading(store, { ...lab, value: Number.NaN });
    expect(woken).toBe(0);
  });

  it('leaves with the figure it came from, and with no other', () => {
    const store = createReadingStore();
    publishReading(store, lab);
    withdrawReading(store, other.source);
    expect(store.getState().reading).toBe(lab);
    withdrawReading(store, 'lab');
    expect(store.getState().reading).toBeNull();
    withdrawReading(store, 'lab');
    expect(store.getState().reading).toBeNull();
  });

  it('keeps the touched term when another triplet is shown', () => {
    const store = createReadingStore();
    touchTerm(store, 'margin');
    publishReading(store, lab);
    withdrawReading(store, 'lab');
    expect(store.getState().term).toBe('margin');
  });
});

describe('the term that is lit in all linked figures', () => {
  it('is the one that is touched, and none when it is let go', () => {
    const store = createReadingStore();
    touchTerm(store, 'loss');
    expect(store.getState().term).toBe('loss');
    touchTerm(store, null);
    expect(store.getState().term).toBeNull();
  });

  it('is the held one again when another has been touched and let go', () => {
    const store = createReadingStore();
    holdTerm(store, 'margin');
    touchTerm(store, 'anchorNegative');
    expect(store.getState().term).toBe('anchorNegative');
    touchTerm(store, null);
    expect(store.getState().term).toBe('margin');
  });

  it('is held by one press, held instead of another by a second, and let go by pressing it again', () => {
    const store = createReadingStore();
    holdTerm(store, 'margin');
    holdTerm(store, 'loss');
    expect(store.getState().held).toBe('loss');
    holdTerm(store, 'loss');
    expect(store.getState()).toMatchObject({ held: null, term: 'loss' });
    touchTerm(store, null);
    expect(store.getState().term).toBeNull();
  });
});
