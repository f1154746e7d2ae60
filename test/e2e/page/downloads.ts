// Files that the page hands to the reader.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Presses a button that saves one file, and reads it. */
export async function saved(page: Page, button: string): Promise<SavedFile> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path()).toString() };
}
