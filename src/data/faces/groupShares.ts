// By which traits people can be divided into two groups, and how many of each a run trains on. Apart from the people themselves
// (groups.ts), because every page knows the settings.
import type { Trait } from './traits';

/** The traits by which people can be divided; each decides other traits too (age the hair, femininity the jaw). */
export const GROUP_TRAITS = ['age', 'skinTone', 'femininity'] as const satisfies readonly Trait[];
export type GroupTrait = (typeof GROUP_TRAITS)[number];

export const GROUPS = ['a', 'b'] as const;
export type Group = (typeof GROUPS)[number];

/** How many of `people` people are of group A where its share is `share` per cent; at least one is of either group. */
export function countsOf(people: number, share: number): Readonly<Record<Group, number>> {
  const a = Math.min(people - 1, Math.max(1, Math.round((people * share) / 100)));
  return { a, b: people - a };
}
