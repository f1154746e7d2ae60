import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOnOffer, defaultClasses } from '../../../src/data/classes';
import { createDataSet } from '../../../src/data/createDataSet';
import { type DataSetRequest, SHAPES } from '../../../src/data/dataSet';
import { fakeDigits } from './fakeDigits';
import { codeOf, request } from './requests';

const digits = fakeDigits();

const anyRequest: fc.Arbitrary<DataSetRequest> = fc
  .record({
    dataset: fc.constantFrom('digits', 'shapes', 'students'),
    shape: fc.constantFrom(...SHAPES),
    seed: fc.nat({ max: 0xffffffff }),
  })
  .chain((wish) =>
    fc
      .subarray([...classesOnOffer(wish.dataset, wish.shape)], { minLength: 2 })
      .map((classes) => ({ ...wish, classes, digits })),
  );

describe('every data set', () => {
  it('splits its items into training and held-out ones, each grouped by ascending class, and loses none', () => {
    fc.assert(
      fc.property(anyRequest, (wish) => {
        const { count, labels, trainItems, heldOutItems, classes } = createDataSet(wish);
        expect(classes).toEqual(wish.classes);
        expect([...trainItems, ...heldOutItems].sort((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, i) => i),
        );
        for (const items of [trainItems, heldOutItems]) {
          const found = Array.from(items, (item) => labels[item]);
          expect(found).toEqual([...found].sort((a, b) => a - b));
          expect([...new Set(found)]).toEqual(classes);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has one finite input for each number of each item, and a picture of each item', () => {
    fc.assert(
      fc.property(anyRequest, (wish) => {
        const { count, itemShape, inputs, picture } = createDataSet(wish);
        expect(inputs.length).toBe(count * itemShape.reduce((product, size) => product * size, 1));
        expect(inputs.every(Number.isFinite)).toBe(true);
        const kinds = new Set(Array.from({ length: count }, (_, item) => picture(item).kind));
        expect([...kinds]).toEqual([{ digits: 'grey', shapes: 'point', students: 'marks' }[wish.dataset]]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same, bit for bit, for the same request', () => {
    fc.assert(
      fc.property(anyRequest, (wish) => {
        const { picture, ...first } = createDataSet(wish);
        const { picture: again, ...second } = createDataSet({ ...wish, classes: [...wish.classes].reverse() });
        expect(second).toEqual(first);
        expect(again(first.count - 1)).toEqual(picture(first.count - 1));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['shapes', 'students'] as const)('of made-up items (%s) differs with the seed', (dataset) => {
    const first = createDataSet(request({ dataset, seed: 1 })).inputs;
    expect(createDataSet(request({ dataset, seed: 2 })).inputs).not.toEqual(first);
  });
});

describe('the request', () => {
  it('with no class wanted gets the default: 0, 1 and 4 of the digits, and everything elsewhere', () => {
    expect(defaultClasses('digits', 'blobs')).toEqual([0, 1, 4]);
    expect(createDataSet(request({ dataset: 'digits', digits })).classes).toEqual([0, 1, 4]);
    expect(createDataSet(request({ dataset: 'students' })).classes).toEqual(classesOnOffer('students', 'blobs'));
    for (const shape of SHAPES)
      expect(createDataSet(request({ shape })).classes).toEqual(classesOnOffer('shapes', shape));
  });

  it('may name a class twice and in any order', () => {
    expect(createDataSet(request({ classes: [3, 0, 3] })).classes).toEqual([0, 3]);
  });

  it('for a class that is not on offer is refused with its number', () => {
    expect(() => createDataSet(request({ shape: 'moons', classes: [0, 2] }))).toThrow('unknown-class {"class":2');
    for (const odd of [-1, 10, 0.5, Number.NaN]) {
      expect(codeOf(() => createDataSet(request({ dataset: 'digits', classes: [0, odd], digits })))).toBe(
        'unknown-class',
      );
    }
  });

  it('for fewer than two different classes is refused', () => {
    expect(codeOf(() => createDataSet(request({ classes: [2] })))).toBe('too-few-classes');
    expect(codeOf(() => createDataSet(request({ classes: [2, 2] })))).toBe('too-few-classes');
  });

  it('for digits without their bytes is refused', () => {
    expect(codeOf(() => createDataSet(request({ dataset: 'digits' })))).toBe('digits-missing');
  });
});
