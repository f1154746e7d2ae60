// The words for one side of a pair: its heading, and its numbers as they are written.
import { percent } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import type { FigureWords, StoryWords, Words } from '../../i18n/words';
import { PAIRS, type PairId } from '../../session/settings/pairs';
import type { SideNumber } from './useSideNumbers';

/** The setting in which the runs differ, and its value on the left and on the right. */
export function differenceOf(
  { settings, choices }: Words & FigureWords & StoryWords,
  id: PairId,
): { readonly label: string; readonly values: readonly [string, string] } {
  const pair = PAIRS[id];
  const values: [string, string] =
    pair.setting === 'margin'
      ? [written.distance(pair.left), written.distance(pair.right)]
      : pair.setting === 'mining'
        ? [choices.mining[pair.left], choices.mining[pair.right]]
        : pair.setting === 'mislabelled'
          ? [percent(pair.left), percent(pair.right)]
          : [choices.dimensions[pair.left], choices.dimensions[pair.right]];
  return { label: settings[pair.setting].label, values };
}

export function headingsOf(words: Words & FigureWords & StoryWords, id: PairId): readonly [string, string] {
  const { label, values } = differenceOf(words, id);
  return [words.compare.heading(label, values[0]), words.compare.heading(label, values[1])];
}

export function numberText(name: SideNumber, value: number | null): string {
  if (name === 'teaching') return writtenShare(value);
  return written[name === 'recall' ? 'recall' : 'distance'](value);
}
