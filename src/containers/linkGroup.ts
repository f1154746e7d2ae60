// Figures of one page that travel together: what one of them does to the margin or the distance, all of the same `link` do.
import type { SettingName } from '../session/settings/settingsTable';
import type { SettingValue } from './settingAttributes';

const SHARED = ['margin', 'distance'] as const;
export type Shared = Partial<Record<(typeof SHARED)[number], SettingValue>>;

export interface Member {
  /** Null before its figure is ready. */
  shared(): Shared | null;
  take(shared: Shared): void;
}

const groups = new Map<string, Set<Member>>();

/** Figures with a margin of their own, which their settings carry their name for. */
const OWN: readonly string[] = ['triplet', 'equation'];
/** Of marks, and of pictures that nobody compares: no margin that others know. */
const APART: readonly string[] = ['scores', 'people'];

/** The settings of a figure that its group shares, by what the group calls them. */
export function sharedSettings(figure: string | null): readonly (readonly [keyof Shared, SettingName])[] {
  if (figure !== null && APART.includes(figure)) return [];
  const prefix = figure !== null && OWN.includes(figure) ? `${figure}.` : '';
  return SHARED.map((name) => [name, `${prefix}${name}` as SettingName] as const);
}

export function joinGroup(name: string, member: Member): () => void {
  const group = groups.get(name) ?? new Set();
  groups.set(name, group.add(member));
  return () => {
    group.delete(member);
    if (group.size === 0) groups.delete(name);
  };
}

export function tellGroup(name: string, member: Member, shared: Shared): void {
  for (const other of groups.get(name) ?? []) if (other !== member) other.take(shared);
}

/** What the others of the group have, if one of them is ready. */
export function sharedByGroup(name: string, member: Member): Shared | null {
  for (const other of groups.get(name) ?? []) {
    const shared = other === member ? null : other.shared();
    if (shared) return shared;
  }
  return null;
}
