// The registry of figures and the folders it speaks of.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../../src/registry/figures';
import { SETTING_NAMES, SETTINGS_TABLE } from '../../../src/session/settings/settingsTable';
import { settingsFromHash } from '../../../src/session/settings/urlCodec';
import { NOTHING_LOADED } from '../session/settings/facts';

const FOLDER = fileURLToPath(new URL('../../../src/figures/', import.meta.url));
const ids = Object.keys(FIGURES);
/** Rooms that figures share. */
const SHARED = ['parts', 'controls', 'context', 'words', 'page'];

describe('the registry of figures', () => {
  it.each(Object.entries(FIGURES))(
    'knows a folder of %s with one component, and opens it with settings that an address can name',
    (id, entry) => {
      expect(readdirSync(join(FOLDER, id)).filter((name) => /Figure\.tsx$/.test(name))).toHaveLength(1);
      const { problems } = settingsFromHash(`#${entry.opensWith ?? ''}`, NOTHING_LOADED);
      expect(problems).toEqual([]);
    },
  );

  it('has a line for every folder of a figure', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...ids, ...SHARED].sort());
  });

  it.each(Object.entries(FIGURES))(
    'names the settings of %s after it, and all of them are in the one table',
    (id, entry) => {
      const own = SETTING_NAMES.filter((name) => name.startsWith(`${id}.`));
      expect(own).toEqual(Object.keys(entry.settings));
      for (const name of own) expect(SETTINGS_TABLE[name]).toBe(Reflect.get(entry.settings, name));
      expect(existsSync(join(FOLDER, id, 'settings.ts'))).toBe(own.length > 0);
    },
  );
});

describe('a figure', () => {
  /** Folders of src/figures that the files of a folder import from, other than their own. */
  function importedBy(folder: string): string[] {
    const files = readdirSync(join(FOLDER, folder), { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const source = readFileSync(join(FOLDER, folder, name), 'utf8');
        const below = join(FOLDER, folder, name, '..');
        return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => join(below, path));
      })
      .filter((path) => path.startsWith(FOLDER))
      .map((path) => path.slice(FOLDER.length).split('/')[0]);
    return [...new Set(found)].filter((other) => other !== folder);
  }

  it.each([...ids, ...SHARED])('shares only the common rooms, and these know no figure: %s', (folder) => {
    expect(importedBy(folder).filter((other) => !SHARED.includes(other))).toEqual([]);
  });

  it('would be caught importing another one', () => {
    expect(importedBy('lab')).toContain('parts');
  });
});
