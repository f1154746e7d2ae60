// Which notice of a run is still so: what was said of the graphics card ends when WebGL trains, and what was said of a run
// ends with it.
import type { Notice } from '../../training/page/trainerContract';
import type { RunView } from '../run/runStore';
import type { Settings } from '../settings/settingsTable';

type Named<N extends Notice> = N extends Notice ? { readonly kind: N['code'] } & N['values'] : never;

/** A notice that holds, as an insight: its code is the kind. */
export type NoticeInsight = Named<Notice>;

/** Null where there is nothing to say, or it no longer holds. A run that has stopped says why by its failure alone. */
export function noticeInsight({ notice, engine, status }: RunView, { backend }: Settings): NoticeInsight | null {
  if (!notice || status === 'stopped' || status === 'loading') return null;
  const insight = { kind: notice.code, ...notice.values } as NoticeInsight;
  if (notice.code === 'rolled-back') return insight;
  if (engine === 'webgl') return null;
  // Why WebGL does not train is said to a reader who wants it to.
  return isObstacle(notice) && backend !== 'webgl' ? null : insight;
}

/** Whether a notice is about the GPU, so that it ends when WebGL trains. */
export function isAboutGpu({ code }: Notice): boolean {
  return code !== 'rolled-back';
}

function isObstacle({ code }: Notice): boolean {
  return code.startsWith('webgl-');
}
