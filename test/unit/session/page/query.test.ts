import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/session/page/query';

describe('the query of the address', () => {
  it('asks for the whole page where it says nothing', () => {
    const nothing = {
      figure: null,
      chapter: null,
      lang: null,
      theme: 'auto',
      hide: new Set(),
      lock: new Set(),
      autoplay: true,
      poster: false,
      test: false,
      card: null,
      assignment: null,
      receipt: null,
      teacher: false,
      problems: [],
    };
    expect(parseQuery('')).toEqual(nothing);
    expect(parseQuery('?utm_source=x&constructor=1&fbclid=2')).toEqual(nothing);
  });

  it('names a figure, a language, a theme, what is hidden, locked and switched', () => {
    expect(
      parseQuery(
        '?figure=lab&chapter=mining&lang=zh-CN&theme=projector&hide=caption,charts&lock=margin,lab.view&autoplay=off&poster=1&test=1',
      ),
    ).toEqual({
      figure: 'lab',
      chapter: 'mining',
      lang: 'zh-CN',
      theme: 'projector',
      hide: new Set(['caption', 'charts']),
      lock: new Set(['margin', 'lab.view']),
      autoplay: false,
      poster: true,
      test: true,
      card: null,
      assignment: null,
      receipt: null,
      teacher: false,
      problems: [],
    });
  });

  it('takes a card or an assignment as it is, and shows the lab where it names no figure', () => {
    expect(parseQuery('?card=1.abc.d-_')).toMatchObject({ figure: 'lab', card: '1.abc.d-_', problems: [] });
    expect(parseQuery('?figure=verify&amp;assignment=1.x.y')).toMatchObject({ figure: 'verify', assignment: '1.x.y' });
    const [problem] = parseQuery('?card=1.x.y&figure=nose').problems;
    expect(problem).toMatchObject({ code: 'unknown-figure', values: { used: 'lab' } });
  });

  it('opens the page for teachers by its name alone, and with a receipt', () => {
    for (const search of ['?teacher', '?teacher=1', '?receipt=1.x.y', '?teacher&lang=en'])
      expect(parseQuery(search)).toMatchObject({ figure: null, teacher: true, problems: [] });
    expect(parseQuery('?teacher=perhaps')).toMatchObject({ teacher: false, problems: [{ code: 'not-a-flag' }] });
  });

  it('is read as course systems leave it: escaped once more, with parts appended', () => {
    const wanted = { figure: 'lab', lang: 'zh-CN', hide: new Set(['caption']), problems: [] };
    for (const search of [
      '?figure=lab&amp;lang=zh-CN&amp;hide=caption',
      '?figure=lab&amp;amp;lang=zh-CN&amp;amp;hide=caption',
      '?figure=lab&lang=zh-CN&hide=caption?secret=1',
    ])
      expect(parseQuery(search)).toMatchObject(wanted);
  });

  it('falls back with one problem for each bad value', () => {
    const { problems, ...query } = parseQuery(
      '?figure=nose&chapter=one-face&theme=pink&hide=margin,constructor&autoplay=perhaps',
    );
    expect(query).toMatchObject({
      figure: null,
      chapter: null,
      theme: 'auto',
      hide: new Set(['margin']),
      autoplay: true,
    });
    expect(problems.map(({ code, key }) => [code, key])).toEqual([
      ['unknown-figure', 'figure'],
      ['unknown-chapter', 'chapter'],
      ['not-a-choice', 'theme'],
      ['unknown-part', 'hide'],
      ['not-a-flag', 'autoplay'],
    ]);
  });

  it('takes a language it has no words for without complaint', () => {
    expect(parseQuery('?lang=tlh')).toMatchObject({ lang: null, problems: [] });
    expect(parseQuery('?lang=EN')).toMatchObject({ lang: 'en', problems: [] });
  });

  it('is not looked at beyond 2,000 characters', () => {
    const { figure, problems } = parseQuery(`?figure=lab&x=${'0'.repeat(2000)}`);
    expect(figure).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['address-too-long']);
  });

  it('is read without an exception whatever the text', () => {
    const keys = fc.constantFrom('figure', 'lang', 'theme', 'hide', 'lock', 'autoplay', 'poster', 'test');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
        const query = parseQuery(`?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
        expect([null, 'lab']).toContain(query.figure);
        expect(typeof query.autoplay).toBe('boolean');
      }),
    );
  });
});
