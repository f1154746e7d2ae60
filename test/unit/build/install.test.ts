import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../build/install.mjs';

const WANTED = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(packages: object): void {
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

describe('whether packages have to be installed', () => {
  it('they do when nothing was installed', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  it('they do when a package is missing or of another version', () => {
    install({});
    expect(isInstalled(folder)).toBe(false);
    install({ 'node_modules/a': { version: '1.9.0' } });
    expect(isInstalled(folder)).toBe(false);
    install({ 'node_modules/a': { version: '2.0.0' }, 'node_modules/other-platform': { version: '0.9.0' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('they do not when only optional packages of other platforms are missing', () => {
    install({ 'node_modules/a': { version: '2.0.0' } });
    expect(isInstalled(folder)).toBe(true);
  });
});
