// The files of a finished build, as what is derived from them needs to find them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltFiles {
  /** The page's first module, relative to the build. */
  readonly entry: string;
  /** Every style sheet, relative to the build: the page's own first, because it sets the order of the layers. */
  readonly styles: readonly string[];
  path(name: string): string;
  text(name: string): string;
}

export function builtFiles(folder: string): BuiltFiles {
  const path = (name: string) => join(folder, name);
  const text = (name: string) => readFileSync(path(name), 'utf8');
  const page = text('index.html');
  const named = (pattern: RegExp) => {
    const name = page.match(pattern)?.[1];
    if (!name) throw new Error(`${path('index.html')} names no file like ${pattern}`);
    return name;
  };
  const first = named(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/);
  const sheets = readdirSync(path('assets'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => `assets/${file}`)
    .sort();
  return {
    entry: named(/<script type="module"[^>]*src="\.\/([^"]+)"/),
    styles: [first, ...sheets.filter((sheet) => sheet !== first)],
    path,
    text,
  };
}
