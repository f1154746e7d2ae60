// Keeps up to date where pictures that are no items stand while the encoder trains: asked for anew after each evaluation, one
// question at a time and not too often.

import type { Embedded } from '../../inspection/protocol/inspectionProtocol';
import { LOOK_EVERY } from './liveInspection';
import type { RunStore } from './runStore';

/** Shows each answer; a question that is refused is asked again after the next evaluation. Returns the end of it. */
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
    const { evaluation } = run.getState();
    if (!evaluation || evaluation === seen || busy) return;
    seen = evaluation;
    busy = true;
    void question();
  }

  async function question(): Promise<void> {
    const embedded = await ask().catch(() => null);
    if (over) return;
    // A run that has started again meanwhile has no evaluation yet.
    if (embedded && run.getState().evaluation) show(embedded);
    timer = setTimeout(() => {
      busy = false;
      look();
    }, LOOK_EVERY);
  }
}
