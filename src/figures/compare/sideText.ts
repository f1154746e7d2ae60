// The words for one side of a pair: its heading, and its numbers as they are written.
import { fixed, percent } from '../../i18n/numbers';
import type { StoryWords, Words } from '../../i18n/words';
import { PAIRS, type PairId } from '../../session/settings/pairs';
import type { SideNumbers } from './useSideNumbers';

/** The setting in which the runs differ, and its value on the left and on the right. */
export function differenceOf(
  { settings, choices }: Words & StoryWords,
  id: PairId,
): { readonly label: string; readonly values: readonly [string, string] } {
  const pair = PAIRS[id];
  const values: [string, string] =
    pair.setting === 'margin'
      ? [fixed(pair.left, 2), fixed(pair.right, 2)]
      : pair.setting === 'mining'
        ? [choices.mining[pair.left], choices.mining[pair.right]]
        : [choices.dimensions[pair.left], choices.dimensions[pair.right]];
  return { label: settings[pair.setting].label, values };
}

export function headingsOf(words: Words & StoryWords, id: PairId): readonly [string, string] {
  const { label, values } = differenceOf(words, id);
  return [words.compare.heading(label, values[0]), words.compare.heading(label, values[1])];
}

export function numberText(name: keyof SideNumbers, value: number | null): string {
  return name === 'teaching' ? percent(value) : fixed(value, name === 'recall' ? 2 : 3);
}
