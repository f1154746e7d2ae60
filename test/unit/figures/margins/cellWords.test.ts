import { describe, expect, it } from 'vitest';
import { quantityText, shortQuantityText } from '../../../../src/figures/margins/cellWords';

describe('the number in a cell', () => {
  it.each([
    [0.4, 'recall', '0.40', '.40'],
    [0.999, 'recall', '1.00', '1.0'],
    [0, 'recall', '0.00', '.00'],
    [0.684, 'teaching', '68%', '68'],
    [1, 'teaching', '100%', '100'],
    [null, 'recall', '–', '–'],
  ] as const)('%s of %s is written %s, and where there is little room %s', (value, quantity, long, short) => {
    expect([quantityText(value, quantity), shortQuantityText(value, quantity)]).toEqual([long, short]);
  });
});
