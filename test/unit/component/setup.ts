// What every test of a component stands on: each starts with an empty document, and a message on the console that it does
// not expect fails it. React says there what it disapproves of.
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// React warns of state that changes outside act().
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// On a busy machine a part that is loaded when it is shown may take its time.
configure({ asyncUtilTimeout: 30_000 });

const complaints: unknown[][] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...message) => {
      complaints.push(message);
    });
  }
});

afterEach(() => {
  cleanup();
  // Components set the language and the theme of the page that tests share.
  document.documentElement.removeAttribute('lang');
  delete document.documentElement.dataset.theme;
  vi.restoreAllMocks();
  expect(complaints, 'nothing unexpected on the console').toEqual([]);
});

/** Messages so far, for tests that expect some: those it takes out are forgiven. */
export function takeComplaints(): unknown[][] {
  return complaints.splice(0);
}
