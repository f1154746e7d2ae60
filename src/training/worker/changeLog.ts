// The run log: from which step on a run was trained with which settings. It is kept where steps are taken, because frames
// skip steps and the page cannot know with which step a setting first acted.
import type { Live } from '../../engines/engine';
import type { LiveChange } from '../protocol/run';

export interface ChangeLog {
  /** Step `step`, counted from 1, was taken with `live`. An entry is made where the settings are not those of the step before. */
  note(step: number, live: Live): void;
  /** The entries since the last call, ascending; all of them after `replace` and `forgetAfter`. */
  take(): LiveChange[];
  /** The whole log, ascending; the next `take` is not affected. */
  all(): LiveChange[];
  /** The log of another state takes the place of this one. */
  replace(changes: readonly LiveChange[]): void;
  /** The run goes back to `step`; what changed later has not happened. */
  forgetAfter(step: number): void;
}

/** An empty log. */
export function createChangeLog(): ChangeLog {
  let changes: LiveChange[] = [];
  /** Entries that `take` has given out. */
  let taken = 0;
  return {
    note(step, live) {
      const last = changes.at(-1);
      if (!last || differs(last.live, live)) changes.push({ step, live });
    },
    take() {
      const fresh = changes.slice(taken);
      taken = changes.length;
      return fresh;
    },
    all: () => changes.slice(),
    replace(others) {
      changes = others.slice();
      taken = 0;
    },
    forgetAfter(step) {
      changes = changes.filter((change) => change.step <= step);
      taken = 0;
    },
  };
}

function differs(a: Live, b: Live): boolean {
  return (Object.keys(b) as (keyof Live)[]).some((key) => a[key] !== b[key]);
}
