// An assignment as a teacher types it: links and numbers as texts, to become an assignment or a problem.
import type { Language } from '../page/language';
import type { Settings } from '../settings/settingsTable';
import { type Assignment, assignmentProblem } from './assignment';
import { assignmentLink } from './assignmentLink';
import type { Card } from './card';
import { cardFromText } from './cardCodec';
import type { Goal, GoalKind } from './goals';
import { needsText, settingsIn } from './heldSettings';
import { type Read, refused } from './homeworkProblem';
import { LONGEST_PACKED } from './packed';
import { plainLine, plainText } from './plainText';

export interface GoalDraft {
  readonly kind: GoalKind;
  /** Percent, or hundredths of an area. */
  readonly least: string;
  readonly within: string;
  /** The run must begin with the data of the assignment. */
  readonly sameData: boolean;
}

export interface AssignmentDraft {
  readonly title: string;
  readonly instructions: string;
  /** A link of a figure with the settings, or what stands after its #. */
  readonly start: string;
  readonly goals: readonly GoalDraft[];
  /** Links with cards, one a line. */
  readonly cards: string;
}

/** The link of what is typed, at the page at `pageUrl`. */
export function linkOfDraft(pageUrl: string, draft: AssignmentDraft, lang: Language): Read<'url', string> {
  const settings = hashOf(draft.start);
  const start = settingsIn(settings);
  if (!start) return refused('assignment-settings');
  const cards: Card[] = [];
  for (const line of draft.cards.split('\n').filter((one) => one.trim() !== '')) {
    const read = cardFromText(/\bcard=([\w.-]+)/.exec(line)?.[1] ?? '');
    if (!read.ok) return read;
    cards.push({ ...read.card, settings: read.card.settings || hashOf(line) });
  }
  const assignment: Assignment = {
    title: plainLine(draft.title),
    instructions: plainText(draft.instructions),
    settings,
    cards,
    goals: draft.goals.map((goal) => goalOf(goal, start)),
  };
  const problem = assignmentProblem(assignment);
  if (problem) return { ok: false, problem };
  const url = assignmentLink(pageUrl, assignment, lang);
  if (url.length > LONGEST_PACKED) return refused('link-long', { length: url.length, most: LONGEST_PACKED });
  return { ok: true, url };
}

function hashOf(link: string): string {
  const text = link.trim();
  return text.includes('#') ? text.slice(text.indexOf('#') + 1) : text.includes('://') ? '' : text;
}

function goalOf({ kind, least, within, sameData }: GoalDraft, start: Settings): Goal {
  return {
    kind,
    least: kind === 'collapse' ? 0 : Math.round(numberIn(least) * 10) / 1000,
    within: numberIn(within),
    needs: sameData ? needsText(dataOf(start)) : '',
  };
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

/** What another data set would make easier or harder. */
function dataOf({ dataset, shape, classes, people }: Settings): Partial<Settings> {
  if (dataset === 'faces') return { dataset, people };
  const chosen = classes.length > 0 ? { classes } : {};
  return { dataset, ...(dataset === 'shapes' && { shape }), ...chosen };
}

/** For a beginning: one goal, of the example that most begin with. */
export const FIRST_DRAFT: AssignmentDraft = {
  title: '',
  instructions: '',
  start: 'preset=first-clusters',
  goals: [{ kind: 'recall', least: '90', within: '300', sameData: true }],
  cards: '',
};
