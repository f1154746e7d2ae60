// The story of the opening, for components: only what they select, so that they render only when that changes.
import { useStore } from 'zustand';
import { useInsight } from '../../figures/parts/hooks/useInsight';
import type { Beat, Story } from '../../session/opening/beats';
import { type Caption, captionOf } from '../../session/opening/captions';
import { useMedia } from '../useMedia';
import type { OpeningRun } from './openingRun';

export function useStory<T>(run: OpeningRun, select: (story: Story) => T): T {
  return useStore(run.view, ({ story }) => select(story));
}

/** The beat that is told: while one is being gone to, already that one. */
export function useBeat(run: OpeningRun): Beat {
  return useStore(run.view, ({ story, aim }) => aim ?? story.beat);
}

/** Null while another beat is being gone to: its numbers are not there yet. */
export function useCaption(run: OpeningRun): Caption | null {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { story, aim } = useStore(run.view);
  const caption = useInsight((view, settings) => captionOf(story, view, settings, still));
  return aim === null || aim === story.beat ? caption : null;
}
