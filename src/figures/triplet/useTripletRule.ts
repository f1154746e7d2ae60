// The figure's settings as its model takes them: the rule of its world, and the six numbers it starts from.
import { useMemo } from 'react';
import { ROLES, type Role } from '../../core/loss/kinds';
import type { Settings } from '../../session/settings/settingsTable';
import { useSettings } from '../context/experimentContext';
import type { WorldRule } from './world';

export function worldRule(settings: Settings): WorldRule {
  return {
    space: settings['triplet.space'],
    moves: settings['triplet.moves'],
    distance: settings['triplet.distance'],
    margin: settings['triplet.margin'],
  };
}

export function startPoints(settings: Settings): Float64Array {
  return Float64Array.from(ROLES.flatMap((role) => [settings[`triplet.${role}X`], settings[`triplet.${role}Y`]]));
}

/** The same six numbers as settings. */
export function startSettings(points: Float64Array): Partial<Settings> {
  const entries = ROLES.flatMap((role, row) => [
    [`triplet.${role}X`, points[2 * row]],
    [`triplet.${role}Y`, points[2 * row + 1]],
  ]);
  return Object.fromEntries(entries) as Record<`triplet.${Role}${'X' | 'Y'}`, number>;
}

export function useTripletRule(): WorldRule {
  const space = useSettings((settings) => settings['triplet.space']);
  const moves = useSettings((settings) => settings['triplet.moves']);
  const distance = useSettings((settings) => settings['triplet.distance']);
  const margin = useSettings((settings) => settings['triplet.margin']);
  return useMemo(() => ({ space, moves, distance, margin }), [space, moves, distance, margin]);
}
