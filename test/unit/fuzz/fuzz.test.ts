import { describe, expect, it } from 'vitest';
import { actionsFrom } from '../../fuzz/actions';
import { shrink } from '../../fuzz/shrink';
import { situationOf } from '../../fuzz/situation';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

describe('a list that fails', () => {
  it('is cut to what it takes to fail, in its order', async () => {
    const fails = async (list: readonly string[]) => list.includes('c') && list.includes('x');
    expect(await shrink(LETTERS, fails, () => true)).toEqual(['c', 'x']);
  });

  it('stays as it is where everything in it is needed', async () => {
    expect(
      await shrink(
        LETTERS,
        async (list) => list.length === LETTERS.length,
        () => true,
      ),
    ).toEqual(LETTERS);
  });

  it('is tried no more often than it may be, and still fails then', async () => {
    let tried = 0;
    const fails = async (list: readonly string[]) => {
      tried++;
      return list.includes('q');
    };
    const shortest = await shrink(LETTERS, fails, () => tried < 3);
    expect(tried).toBe(3);
    expect(shortest).toContain('q');
    expect(shortest.length).toBeLessThan(LETTERS.length);
  });

  it('is empty where it fails without any action', async () => {
    expect(
      await shrink(
        LETTERS,
        async () => true,
        () => true,
      ),
    ).toEqual([]);
  });
});

describe('what the fuzzer does', () => {
  it('depends on the seed alone', () => {
    expect(actionsFrom(7, 200)).toEqual(actionsFrom(7, 200));
    expect(actionsFrom(7, 200)).not.toEqual(actionsFrom(8, 200));
    expect(situationOf('lab', 7)).toEqual(situationOf('lab', 7));
  });

  it('is of every kind within a few hundred actions, and in every circumstance within a few seeds', () => {
    const kinds = new Set(actionsFrom(1, 600).map((action) => action.do));
    expect(kinds.size).toBe(16);
    const situations = Array.from({ length: 12 }, (_, seed) => situationOf('lab', seed));
    for (const key of ['touch', 'translated', 'forcedColours', 'language', 'scheme'] as const) {
      expect(new Set(situations.map((situation) => situation[key])).size, key).toBe(2);
    }
  });
});
