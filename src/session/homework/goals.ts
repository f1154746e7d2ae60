// What an assignment asks of a run. All goals of an assignment are to be met in one run, from its start to its end.
import { COLLAPSED, timesCloser } from '../../core/loss/collapse';
import type { Evaluation } from '../../training/protocol/reports';
import { SETTING_NAMES, type Settings } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';
import { needsIn } from './heldSettings';

/** Recall or AUC of at least so much; a collapse; and recall again after a collapse, without a new start. */
export const GOAL_KINDS = ['recall', 'auc', 'collapse', 'rescue'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export interface Goal {
  readonly kind: GoalKind;
  /** Of recall or AUC, above 0 and at most 1; 0 for a collapse. */
  readonly least: number;
  /** To be met when at most so many steps have been taken. */
  readonly within: number;
  /** Settings that the run must have begun with, as in an address: `d=faces&pe=10`. */
  readonly needs: string;
}

/** What was measured of a run at a step. */
export interface Measure {
  readonly step: number;
  readonly recall: number | null;
  readonly auc: number | null;
  /** How many times closer unseen items of different classes are than at the start; null where that is no number. */
  readonly closer: number | null;
}

/** By goal, the step at which it was met; null while it is not. */
export type MetSteps = readonly (number | null)[];

export function measureOf({ step, recall, auc, meanDifferent }: Evaluation, start: Evaluation | null): Measure {
  const before = start?.meanDifferent ?? null;
  const known = meanDifferent !== null && before !== null;
  return { step, recall, auc, closer: known ? timesCloser(meanDifferent, before) : null };
}

/** The first steps at which each goal is met in these measures, which ascend, of a run with this start. */
export function metSteps(goals: readonly Goal[], measures: readonly Measure[], start: Settings): MetSteps {
  const met: (number | null)[] = [];
  for (const goal of goals) {
    const collapse = goal.kind === 'rescue' ? collapseBefore(goals, met) : 0;
    const found = measures.find((measure) => meets(goal, measure, start, collapse));
    met.push(found?.step ?? null);
  }
  return met;
}

/** Whether each goal that is claimed was met at the step that is claimed; `at` gives the measure of a step. */
export function claimsHold(
  goals: readonly Goal[],
  claimed: MetSteps,
  at: (step: number) => Measure | undefined,
  start: Settings,
): boolean {
  return goals.every((goal, place) => {
    const step = claimed[place] ?? null;
    if (step === null) return true;
    const measure = at(step);
    const collapse = goal.kind === 'rescue' ? collapseBefore(goals.slice(0, place), claimed) : 0;
    return measure !== undefined && meets(goal, measure, start, collapse);
  });
}

/** `collapse`: the step of the collapse that a rescue follows; null where there was none. */
function meets(
  { kind, least, within, needs }: Goal,
  { step, recall, auc, closer }: Measure,
  start: Settings,
  collapse: number | null,
): boolean {
  if (step === 0 || step > within || collapse === null || !hasNeeds(start, needs)) return false;
  switch (kind) {
    case 'recall':
      return recall !== null && recall >= least;
    case 'auc':
      return auc !== null && auc >= least;
    case 'collapse':
      return closer !== null && closer > COLLAPSED;
    case 'rescue':
      return step > collapse && recall !== null && recall >= least && closer !== null && closer <= COLLAPSED;
  }
}

export function hasNeeds(start: Settings, text: string): boolean {
  const needs = needsIn(text);
  return (
    needs !== null &&
    SETTING_NAMES.every((name) => {
      const value = needs[name];
      return value === undefined || sameValue(value, start[name]);
    })
  );
}

/** The step of the last collapse among the goals before. */
function collapseBefore(goals: readonly Goal[], met: MetSteps): number | null {
  for (let place = Math.min(goals.length, met.length) - 1; place >= 0; place--) {
    if (goals[place].kind === 'collapse') return met[place];
  }
  return null;
}
