import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { faceStory } from '../../../src/i18n/en/faceStory';
import { homework } from '../../../src/i18n/en/homework/homework';
import { teacher } from '../../../src/i18n/en/homework/teacher';
import { containers } from '../../../src/i18n/en/hosts/containers';
import { own } from '../../../src/i18n/en/own';
import { story } from '../../../src/i18n/en/story';

// Words are asked for by the name of their area: `const { lab } = useWords()` and `lab.play`, or `words.lab.play`; or
// under the name of a parameter that is `Words['lab']`.

/** A file in which every area goes by its own name. */
function unaliased(source: string): string {
  return [...source.matchAll(/(\w+): (?:Story|Face|Own)?Words\['(\w+)'\]/g)].reduce(
    (text, [, alias, area]) => text.replace(new RegExp(`\\b${alias}(?=\\??[.[])`, 'g'), area),
    source,
  );
}

/** All that may ask for a word: the page, and the tools that write its documents. The words themselves do not count. */
const askers = ['src', 'build']
  .flatMap((folder) => {
    const root = new URL(`../../../${folder}/`, import.meta.url);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/i18n[\\/](en|zh)/.test(name))
      .map((name) => unaliased(readFileSync(new URL(name, root), 'utf8')));
  })
  .join('\n');

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `parent.key`, `parent?.key`, `parent['key']` or `const { key } = parent`. */
function named(source: string, parent: string, key: string): boolean {
  const quoted = key.replace(/[^\w$]/g, '\\$&');
  const forms = [
    `\\b${parent}\\??\\.${quoted}(?![\\w$-])`,
    `\\b${parent}(\\?\\.)?\\[\\s*['"]${quoted}['"]\\s*\\]`,
    `\\{[^{}]*\\b${quoted}\\b[^{}]*\\} = ([\\w.()]+\\.)?${parent};`,
  ];
  return forms.some((form) => new RegExp(form).test(source));
}

/** `parent[name]`, or `owner.parent` given away whole, so that all of its words may be meant. */
function wholly(source: string, owner: string, parent: string): boolean {
  const given = `\\b${owner}\\.${parent}(?![\\w-]|\\s*\\??[.\\[])`;
  return new RegExp(`\\b${parent}(\\?\\.)?\\[\\s*[^'"\\s]|${given}`).test(source);
}

/** Paths of the words below `tree`, called `owner.name` in the code, that `source` never asks for. */
function unasked(source: string, tree: Tree, owner: string, name: string, path = name): string[] {
  if (wholly(source, owner, name)) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (!named(source, name, key)) return [`${path}.${key}`];
    return isTree(value) ? unasked(source, value, name, key, `${path}.${key}`) : [];
  });
}

describe('every English word', () => {
  it('is asked for somewhere in the code', () => {
    const areas = Object.entries<unknown>({
      ...en,
      ...story,
      ...faceStory,
      own,
      homework,
      teacher,
      ...containers,
    }).filter((entry): entry is [string, Tree] => isTree(entry[1]));
    expect(areas.flatMap(([area, tree]) => unasked(askers, tree, '(words|en)', area))).toEqual([]);
  });

  it('would be missed if nobody asked for it', () => {
    const source =
      "const { lab } = words; lab.play; lab.zones[zone]; lab.notices['context-lost'](3); fill(lab.labels); find('.lab-stage'); const { far, near: n } = lab;";
    const tree = {
      play: 'Play',
      player: 'Player',
      zones: { easy: 'easy', hard: 'hard' },
      notices: { 'context-lost': () => '', 'rolled-back': () => '' },
      labels: { none: 'none' },
      far: 'far',
      near: 'near',
      middle: 'middle',
      pause: 'Pause',
    };
    expect(unasked(source, tree, 'words', 'lab')).toEqual([
      'lab.player',
      'lab.notices.rolled-back',
      'lab.middle',
      'lab.pause',
    ]);
  });
});
