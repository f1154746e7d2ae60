// The address of the page and the settings, kept in step: read once at the start, written as the reader changes things.
import type { Experiment } from './experiment';
import { settingsToHash } from './urlCodec';

/** Browsers limit how often the address may be written; a slider would write it at every pixel. */
const QUIET = 400;

/** Writes settings into the hash when they rest; reads them when the hash is changed by hand. Returns how to stop. */
export function followAddress(experiment: Experiment, onHash: (hash: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = experiment.settings.subscribe((settings) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const hash = settingsToHash(settings);
      if (hash === location.hash) return;
      history.replaceState(history.state, '', hash === '' ? `${location.pathname}${location.search}` : hash);
    }, QUIET);
  });
  const changed = () => onHash(location.hash);
  window.addEventListener('hashchange', changed);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('hashchange', changed);
  };
}
