// The address that opens a moment of a run. Where there is none, the one that opens its settings stands in its place.
import { LOOKS, pageLink, SET_UP } from '../page/pageLink';
import type { Problem } from '../problem';
import type { RunView } from '../run/runStore';
import { figureUrl } from '../settings/embedCode';
import type { Settings } from '../settings/settingsTable';
import { momentOf } from './moment';
import { momentToHash } from './momentCodec';

/** Many programs cut longer addresses. */
export const LONGEST_LINK = 2000;

export interface MomentLink {
  /** Null where the reader's own data cannot be linked to at all. */
  readonly url: string | null;
  /** Why `url` opens the settings only, or nothing; null where it opens the moment. */
  readonly problem: Problem | null;
  readonly step: number;
  /** The link repeats the run bit for bit. */
  readonly exact: boolean;
}

/** To the figure by itself, with the looks of the page at `pageUrl` (absolute). */
export function momentLink(pageUrl: string, figure: string, view: RunView, settings: Settings): MomentLink {
  const made = momentOf(view, settings);
  if (made.ok) {
    const { step, engine } = made.moment;
    const url = pageLink(pageUrl, { figure }, momentToHash(made.moment), [...LOOKS, ...SET_UP]);
    if (url.length <= LONGEST_LINK) return { url, problem: null, step, exact: engine !== 'webgl' };
    return instead({ code: 'moment-long', values: { length: url.length, most: LONGEST_LINK } });
  }
  return instead(made.problem);

  function instead(problem: Problem): MomentLink {
    const url = problem.code === 'moment-own' ? null : figureUrl(pageUrl, figure, settings);
    return { url, problem, step: view.frame?.step ?? 0, exact: false };
  }
}
