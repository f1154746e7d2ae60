// Settings that a host asks for in a row take effect together: a burst of messages, as a slider of the host's page sends them,
// costs one change of the run and one drawing.
import type { Problem } from '../session/problem';
import { checkSettings, type SettingsFacts } from '../session/settings/settingsRules';
import type { Settings } from '../session/settings/settingsTable';

export interface PendingSettings {
  /**
   * Checked at once, against the settings with all that waits; what is wrong with it is returned and nothing of it waits.
   * Otherwise null, and `done` is called when it has taken effect.
   */
  add(part: Partial<Settings>, done: () => void): Problem | null;
  /** Everything that waits takes effect now, in the order in which it came. */
  flush(): void;
}

/** `present` are the settings of now, `apply` makes others of them, `facts` is what is known of the reader's own data. */
export function createPendingSettings(
  present: () => Settings,
  apply: (settings: Settings) => void,
  facts: () => SettingsFacts,
): PendingSettings {
  let wanted: Settings | null = null;
  let parts: Partial<Settings> = {};
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    add(part, done) {
      const checked = checkSettings(part, wanted ?? present(), facts());
      if (!checked.ok) return checked.problems[0];
      wanted = checked.settings;
      parts = { ...parts, ...part };
      waiting.push(done);
      // Messages that have been posted already are heard before the timer.
      timer ??= setTimeout(flush);
      return null;
    },
    flush,
  };

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!wanted) return;
    // Laid over the settings of now, because the reader may have changed others meanwhile.
    const checked = checkSettings(parts, present(), facts());
    const next = checked.ok ? checked.settings : wanted;
    const answers = waiting;
    wanted = null;
    parts = {};
    waiting = [];
    apply(next);
    for (const answer of answers) answer();
  }
}
