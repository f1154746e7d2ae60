import { describe, expect, it } from 'vitest';
import { countsOf, GROUP_TRAITS } from '../../../../src/data/faces/groupShares';
import { groupOf, groupPool, ITEMS_PER_STRANGER, peopleOf, STRANGERS_EACH } from '../../../../src/data/faces/groups';
import { FIRST_STRANGER, identityOf } from '../../../../src/data/faces/people';

describe('two groups of people', () => {
  it.each(GROUP_TRAITS)('lie apart in %s, and people between them are in neither', (trait) => {
    const of = (group: 'a' | 'b') =>
      peopleOf(group, trait, 1, 20).map((person) => identityOf(person, 'snapshot')[trait]);
    expect(Math.max(...of('a'))).toBeLessThan(0.4);
    expect(Math.min(...of('b'))).toBeGreaterThan(0.6);
    const neither = Array.from({ length: 60 }, (_, i) => i + 1).filter((person) => groupOf(person, trait) === null);
    for (const person of neither)
      expect(Math.abs(identityOf(person, 'snapshot')[trait] - 0.5)).toBeLessThanOrEqual(0.1001);
  });

  it('are trained on in the share that is asked for, with one of either at least', () => {
    expect(countsOf(100, 90)).toEqual({ a: 90, b: 10 });
    expect(countsOf(3, 90)).toEqual({ a: 2, b: 1 });
    expect(countsOf(2, 10)).toEqual({ a: 1, b: 1 });
  });

  it('are tested on as many strangers of the one as of the other, none of whom is trained on', () => {
    const { items, stages } = groupPool('age', 10, 90, 3);
    expect(stages).toEqual([{ step: 0, items: items.length }]);
    const held = items.filter(({ person }) => person >= FIRST_STRANGER);
    const trained = items.filter(({ person }) => person < FIRST_STRANGER);
    const in_ = (group: string, some: typeof items) =>
      some.filter(({ person }) => groupOf(person, 'age') === group).length;
    expect([in_('a', held), in_('b', held)]).toEqual(Array(2).fill(STRANGERS_EACH * ITEMS_PER_STRANGER));
    expect([in_('a', trained), in_('b', trained)]).toEqual([27, 3]);
  });

  it('have the same people at the start of a longer list', () => {
    expect(groupPool('skinTone', 20, 50, 2).items.at(-1)).toEqual({
      person: peopleOf('b', 'skinTone', 1, 10)[9],
      item: 1,
    });
    expect(peopleOf('a', 'age', 1, 30).slice(0, 10)).toEqual(peopleOf('a', 'age', 1, 10));
  });
});
