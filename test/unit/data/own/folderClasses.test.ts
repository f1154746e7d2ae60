import { describe, expect, it } from 'vitest';
import { groupings, longerName } from '../../../../src/data/own/folderClasses';

const named = (...paths: readonly string[]) =>
  groupings(paths.map((path) => path.split('/'))).map(({ by, names }) => `${by}: ${names.join(', ')}`);

describe('classes of folders', () => {
  it('are the folders below the chosen one', () => {
    expect(named('all/cat', 'all/dog', 'all/cat')).toEqual(['level: cat, dog']);
    expect(named('cat', 'dog')).toEqual(['level: cat, dog']);
    expect(named('cat', 'cat')).toEqual(['level: cat']);
    expect(named('all/cat')).toEqual(['level: cat']);
  });

  it('with folders in them are a question: the outer ones first, the inner ones with their outer ones', () => {
    expect(named('o/Greek/c1', 'o/Greek/c2', 'o/Latin/c1', 'o/Latin/c2')).toEqual([
      'level: Greek, Latin',
      'level: Greek/c1, Greek/c2, Latin/c1, Latin/c2',
      'innermost: c1, c2',
    ]);
    expect(named('o/train/cat', 'o/train/dog', 'o/test/cat', 'o/test/dog')[2]).toBe('innermost: cat, dog');
    expect(named('o/a/b/c', 'o/a/b/d', 'o/e/b/c')).toEqual([
      'level: a, e',
      'level: a/b/c, a/b/d, e/b/c',
      'innermost: c, d',
    ]);
  });

  it('are no question where the inner folders divide nothing', () => {
    expect(named('o/ann/session1', 'o/bob/session1')).toEqual(['level: ann, bob']);
    expect(named('o/ann/s1', 'o/bob/s2')).toEqual(['level: ann, bob']);
  });

  it('are looked for below folders that lie around all pictures', () => {
    expect(named('o/data/cat', 'o/data/dog')).toEqual(['level: cat, dog']);
  });

  it('hold pictures that lie beside the folders as a class of their own', () => {
    expect(named('o', 'o/cat', 'o/dog/wild')).toEqual(['level: o, cat, dog']);
  });

  it('are one for names that look alike', () => {
    expect(named('o/cafe\u0301', 'o/caf\u00e9', 'o/tea')).toEqual(['level: caf\u00e9, tea']);
  });

  it('get longer names beside others of the same name', () => {
    expect(longerName({ name: 'c1', path: ['Latin', 'c1'] }, ['c1'])).toBe('Latin/c1');
    expect(longerName({ name: 'c1', path: ['o', 'Latin', 'c1'] }, ['c1', 'Latin/c1'])).toBe('o/Latin/c1');
    expect(longerName({ name: 'c1', path: ['c1'] }, ['c1', 'c1 (2)'])).toBe('c1 (3)');
  });
});
