// The button that goes with a failure: it loads again what did not come, reloads the page where only that helps, and starts
// anew what has broken. What failed for want of a connection is tried again by itself when the browser is online.
import { useEffect, useRef } from 'react';
import { isLoadingCode, type LoadingCode } from '../../../loading/loadingCode';
import { useWords } from '../../words/useWords';

interface WayBackProps {
  /** Of the failure. */
  readonly code: string;
  readonly retry: () => void;
}

const WAYS: Readonly<Record<LoadingCode, 'again' | 'reload'>> = {
  'connection-failed': 'again',
  'file-missing': 'again',
  'newer-version': 'reload',
  'part-unloadable': 'reload',
};

export function WayBack({ code, retry }: WayBackProps) {
  const { page } = useWords();
  const way = isLoadingCode(code) ? WAYS[code] : 'restart';
  useWhenOnline(way === 'again', retry);
  if (way === 'reload') {
    return (
      // The address holds the settings.
      <button type="button" className="button" onClick={() => location.reload()}>
        {page.reload}
      </button>
    );
  }
  return (
    <button type="button" className="button" onClick={retry}>
      {way === 'again' ? page.loadAgain : page.tryAgain}
    </button>
  );
}

/** Does `retry` each time the browser says that it has a connection again, while `wanted`. */
export function useWhenOnline(wanted: boolean, retry: () => void): void {
  const latest = useRef(retry);
  latest.current = retry;
  useEffect(() => {
    if (!wanted) return;
    const online = () => latest.current();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [wanted]);
}
