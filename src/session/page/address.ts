// The address of the page and the settings, kept in step: read once at the start, written as the reader changes things.
import type { Experiment } from '../run/experiment';
import { settingsToHash } from '../settings/urlCodec';

/** Browsers limit how often the address may be written; a slider would write it at every pixel. */
const QUIET = 400;

/** Writes settings into the hash when they rest; reads them when the hash is changed by hand. Returns how to stop. */
export function followAddress(experiment: Experiment, onHash: (hash: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = location.hash;
  const stop = experiment.settings.subscribe((settings) => {
    clearTimeout(timer);
    // On the way to the moment of a link, the address is that link.
    if (experiment.run.getState().replay?.phase === 'under-way') return;
    timer = setTimeout(() => {
      const hash = settingsToHash(settings);
      // An address edited a moment ago has not been told of yet, and is not to be written over; an empty one has nothing to lose.
      if (hash === location.hash || (location.hash !== known && location.hash !== '')) return;
      history.replaceState(history.state, '', hash === '' ? `${location.pathname}${location.search}` : hash);
      known = location.hash;
    }, QUIET);
  });
  const changed = () => {
    known = location.hash;
    onHash(known);
  };
  window.addEventListener('hashchange', changed);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('hashchange', changed);
  };
}
