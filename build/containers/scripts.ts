// The scripts for other people's pages, from src/containers: each one module without imports. They are no part of the page, so
// Vite's build does not know them.

import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { DEFAULTS } from '../../src/session/settings/settingsTable';

interface Wanted {
  /** A file of src/containers. */
  readonly entry: string;
  /** Where the page stands, as seen from the script. */
  readonly page: string;
  readonly minify: boolean;
  readonly format?: 'es' | 'iife';
}

export async function containerScript({ entry, page, minify, format = 'es' }: Wanted): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../../src/containers/${entry}`, import.meta.url)),
    transform: { define: { PAGE: JSON.stringify(page), SETTING_DEFAULTS: JSON.stringify(DEFAULTS) } },
  });
  const { output } = await bundle.generate({ format, codeSplitting: false, minify });
  await bundle.close();
  return output[0].code;
}
