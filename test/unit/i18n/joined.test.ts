// Punctuation belongs to the language: what is put together in the code is put together by `joined`.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { zhCN } from '../../../src/i18n/zh-CN';

/** Rooms whose texts a reader sees or hears. */
const ROOMS = ['article', 'figures', 'homework', 'prediction', 'views'];

/** Latin punctuation on purpose. */
const EXCEPTIONS = new Set([
  // A reference stands as it is cited everywhere.
  'article/Closing.tsx',
  // Words of a language themselves.
  'article/notes/en.ts',
  // Numbers alone.
  'figures/triplet/TripletTable.tsx',
  // Keys and styles, which nobody reads.
  'figures/encoder/useShownMaps.ts',
  'figures/people/measures.ts',
  'views/scores/ScoreLine.tsx',
]);

const files = ROOMS.flatMap((room) =>
  readdirSync(new URL(`../../../src/${room}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('chapters/'))
    .map((name) => `${room}/${name}`),
);

/** Templates that put two filled-in texts together with `. `, `, `, `: ` or `; `, and lists joined by one. */
function joints(code: string): string[] {
  const templates = [...code.matchAll(/`([^`\n]*)`/g)].map(([, text]) => text);
  const filled = templates.filter((text) => /(\}|^)[,.:;] (\$\{|$)|\}[,.:;] \w/.test(text));
  return [...filled, ...(code.match(/\.join\('[,.:;] '\)/g) ?? [])];
}

describe('texts that are put together', () => {
  it('take their punctuation from the language', () => {
    const found = files
      .filter((name) => !EXCEPTIONS.has(name))
      .map((name) => [name, joints(readFileSync(new URL(`../../../src/${name}`, import.meta.url), 'utf8'))] as const)
      .filter(([, all]) => all.length > 0);
    expect(found).toEqual([]);
  });

  it('have full-width punctuation and no gaps in Chinese', () => {
    const said = ({ joined }: Pick<typeof en, 'joined'>, [a, b]: readonly [string, string]) => [
      joined.list([a, b]),
      joined.labelled(a, b),
      joined.titled(a, `${b}.`),
      `${a}.${joined.gap}${b}.`,
    ];
    expect(said(en, ['a', 'b'])).toEqual(['a, b', 'a: b', 'a. b.', 'a. b.']);
    expect(said(zhCN, ['半难', '平方距离']).slice(0, 2)).toEqual(['半难、平方距离', '半难：平方距离']);
    expect(zhCN.joined.titled('三张图', '慢放十五步。') + zhCN.joined.gap).toBe('三张图。慢放十五步。');
  });
});
