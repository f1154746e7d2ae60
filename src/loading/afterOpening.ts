// What the page does not need for its first picture waits for it, so that on a slow connection neither its bytes nor its code
// come between the reader and the first step.
import { pause } from './pause';

/** A picture that does not come keeps nothing back for longer, ms. */
const LONGEST = 5000;

let opening: Promise<unknown> = Promise.resolve();

/** Until `opened` is settled, `afterOpening` waits. Said once, by whoever opens the page. */
export function holdBack(opened: Promise<unknown>): void {
  opening = Promise.race([opened.catch(() => {}), pause(LONGEST)]);
}

/** Loads a part once the page has opened; at once where nothing is held back. */
export async function afterOpening<T>(load: () => Promise<T>): Promise<T> {
  await opening;
  return load();
}
