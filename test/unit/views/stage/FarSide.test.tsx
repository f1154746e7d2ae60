import { expect, it } from 'vitest';
import { FarSide } from '../../../../src/views/stage/FarSide';
import { textWidth } from '../../../../src/views/textWidth';
import { markupOf } from '../markup';

const TEXT = 'The ring reaches past the far side: no different item is outside.';
const linesIn = (width: number) =>
  [...markupOf(<FarSide width={width} height={330} text={TEXT} />).matchAll(/<tspan[^>]*>([^<]*)</g)].map(
    ([, line]) => line,
  );

it.each([
  [175, 16],
  [336, 16],
  [552, 160],
])('the sentence at the foot is whole in a picture of %i px, and leaves %i px of its lines free', (width, free) => {
  const lines = linesIn(width);
  expect(lines.map((line) => line.trim()).join(' ')).toBe(TEXT);
  for (const line of lines) expect(textWidth(line.trim())).toBeLessThanOrEqual(width - free);
});

it('the sentence at the foot stands in one line where there is room', () => {
  expect(linesIn(900)).toHaveLength(1);
});
