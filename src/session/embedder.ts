// Keeps up to date where pictures that are no items stand while the encoder trains: asked for anew after each census, one
// question at a time and not too often.
import type { Embedded } from '../engine/protocol';
import { LOOK_EVERY } from './inspector';
import type { RunStore } from './runStore';

/** Shows each answer; a question that is refused is asked again after the next census. Returns the end of it. */
export function keepEmbedding(
  run: RunStore,
  ask: () => Promise<Embedded>,
  show: (embedded: Embedded) => void,
): () => void {
  let seen: unknown = null;
  /** From a question until the next may follow. */
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  const stopWatching = run.subscribe(look);
  look();
  return () => {
    over = true;
    stopWatching();
    clearTimeout(timer);
  };

  function look(): void {
    const { census } = run.getState();
    if (!census || census === seen || busy) return;
    seen = census;
    busy = true;
    void question();
  }

  async function question(): Promise<void> {
    const embedded = await ask().catch(() => null);
    if (over) return;
    // A run that has started again meanwhile has no census yet.
    if (embedded && run.getState().census) show(embedded);
    timer = setTimeout(() => {
      busy = false;
      look();
    }, LOOK_EVERY);
  }
}
