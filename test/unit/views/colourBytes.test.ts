import { expect, it } from 'vitest';
import { colourBytes } from '../../../src/views/colourBytes';

it('reads the notations in which browsers write a computed colour, and is black for any other', () => {
  expect(colourBytes('rgb(21, 23, 26)')).toEqual([21, 23, 26]);
  expect(colourBytes('rgba(200, 0, 255, 0.5)')).toEqual([200, 0, 255]);
  expect(colourBytes('rgb(21 23 26 / 50%)')).toEqual([21, 23, 26]);
  expect(colourBytes('#Fb0a07')).toEqual([251, 10, 7]);
  expect(colourBytes('')).toEqual([0, 0, 0]);
  expect(colourBytes('light-dark(#15171a, #fbfaf7)')).toEqual([0, 0, 0]);
});
