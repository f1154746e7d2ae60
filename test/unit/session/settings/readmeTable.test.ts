import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsMarkdown } from '../../../../build/settingsMarkdown';

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('holds the settings table as `tsx build/settingsMarkdown.ts` prints it', () => {
    const [, between] = /<!-- settings:start -->\n([\s\S]*?)<!-- settings:end -->/.exec(readme) ?? [];
    expect(between?.trim()).toBe(settingsMarkdown());
  });
});
