// Goals and problems of homework, in words.
import type { FigureWords, HomeworkWords, Words } from '../i18n';
import { problemSentence } from '../i18n/problemSentence';
import type { Goal } from '../session/homework/goals';
import { needsIn } from '../session/homework/heldSettings';
import { HOMEWORK_CODES, type HomeworkCode, type HomeworkProblem } from '../session/homework/homeworkProblem';
import type { Problem } from '../session/problem';
import { SETTING_NAMES, type SettingName, type SettingValue } from '../session/settings/settingsTable';
import { textOfValue } from '../session/settings/settingValue';

type WithHomework = Words & { readonly homework: HomeworkWords };

export function goalSentence({ homework }: WithHomework, { kind, least, within }: Goal): string {
  const { assignment } = homework;
  return kind === 'collapse' ? assignment.collapse(within) : assignment[kind](least, within);
}

/** What the run of a goal begins with; null where that may be anything. */
export function needsSentence(words: WithHomework & FigureWords, { needs }: Goal): string | null {
  const needed = needsIn(needs) ?? {};
  const parts = SETTING_NAMES.flatMap((name) => {
    const value = needed[name];
    return value === undefined
      ? []
      : [words.joined.labelled(words.settings[name].label, valueInWords(words, name, value))];
  });
  return parts.length === 0 ? null : words.homework.assignment.needs(parts.join(words.homework.assignment.comma));
}

function valueInWords(words: FigureWords, name: SettingName, value: SettingValue): string {
  const choices = (words.choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[name];
  return choices?.[String(value)] ?? textOfValue(value);
}

export function anyProblemSentence(words: WithHomework, problem: Problem | HomeworkProblem): string {
  return isOfHomework(problem)
    ? words.homework.problems[problem.code](problem.values)
    : problemSentence(words, problem);
}

function isOfHomework(problem: Problem | HomeworkProblem): problem is HomeworkProblem {
  return HOMEWORK_CODES.includes(problem.code as HomeworkCode);
}
